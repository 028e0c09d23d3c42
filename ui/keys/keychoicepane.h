// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first step: which key. Those that are there, each with what the site makes of it, and the way to a new one.
#pragma once

#include "client/keys/keysathand.h"
#include "ui/common/rowmodel.h"
#include "ui/keys/newkeyform.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace officina {

class Table;

struct KeyRow {
    OwnKey key;
    KeyFit fit = KeyFit::Fits;
    bool isTold = false; // which keys the site takes: without it, nothing stands against this one, and no more
    QString word; // of the fit
    bool operator==(const KeyRow &) const = default;
    QString id() const { return key.file.isEmpty() ? key.fingerprint() : key.file; }
};

class KeyChoicePane : public QWidget
{
    Q_OBJECT

public:
    KeyChoicePane(Secrets &secrets, const QString &sshFolder, QWidget *parent = nullptr);

    // preferred: to be chosen, by its file; empty: the one that is advised.
    void show(const Site &site, const KeysAtHand &found, const QString &preferred);
    void showReading(const Site &site);
    void complain(const QString &problem); // nothing could be looked at
    std::optional<OwnKey> chosen() const;
    NewKeyForm &form() { return *m_form; }

Q_SIGNALS:
    void chosenChanged();
    void opened(); // the chosen one is to be used
    void renewalWanted();

private:
    QWidget *makeList();
    void showChosen();
    void showForm(bool isShown);

    Site m_site;
    KeyAdvice m_advice;
    QLabel *m_text;
    QStackedWidget *m_stack;
    RowModel<KeyRow> *m_model;
    Table *m_table;
    QLabel *m_fit;
    QPushButton *m_make;
    QPushButton *m_renew;
    NewKeyForm *m_form;
};

} // namespace officina
