// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exact script of a new job: shown as it will be sent, edited, copied. What of a script the form does not
// know is named below it, and so is what Officina writes otherwise.
#pragma once

#include "client/schedulers/scriptoptions.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace officina {

class ScriptPane : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptPane(QWidget *parent = nullptr);

    // Empty: the form is not complete; the last one stays in view, faint. Not while it is edited.
    void setScript(const QByteArray &script);
    void setRunFolder(const QString &folder, int links = 1); // links: of a chain, whose first is shown
    void setProblem(const QString &text); // empty: none
    // What is to be said of a script that was read; nullptr: nothing.
    void setNotes(const ReadScript *read);
    bool isEditing() const;
    QByteArray typed() const; // while it is edited; else empty
    void edit(const QByteArray &script); // as the user would
    void endEditing();

Q_SIGNALS:
    void edited(const QByteArray &script); // by the user
    void editingChanged(bool editing);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRunFolder();
    void setEditing(bool editing);

    QByteArray m_script; // complete, the last one
    QString m_folder;
    int m_links = 1;
    QPlainTextEdit *m_text;
    QPushButton *m_edit;
    QPushButton *m_copy;
    QLabel *m_runFolder;
    QLabel *m_notes;
    QLabel *m_problem;
};

} // namespace officina
