// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second step: the public half, to copy or to save, and where the site takes it. Nothing is sent from here: the
// site's own page is opened in the browser.
#pragma once

#include "client/keys/ownkeys.h"
#include "client/sites/site.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace officina {

class KeyHandInPane : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHandInPane(QWidget *parent = nullptr);

    // note: what came of making it; may be empty.
    void show(const Site &site, const OwnKey &key, const QString &note);

Q_SIGNALS:
    void said(const QString &what); // of what a button did

private:
    void copy();
    void save();
    void showPlace();

    Site m_site;
    OwnKey m_key;
    QLabel *m_note;
    QLabel *m_place;
    QLabel *m_more;
    QPlainTextEdit *m_line;
    QLabel *m_fingerprint;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_open;
};

} // namespace officina
