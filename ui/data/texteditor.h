// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window that shows a text file of either side, and edits it. What is saved was read back and
// replaces only what was opened: other people's changes, and the user's own, are never lost unasked.
// It is nobody's child: it outlives its pane, the site in use and a change of language.
#pragma once

#include "client/base/cancelflag.h"
#include "client/staging/files/textcontent.h"
#include "ui/data/asyncfilesystem.h"
#include "ui/present/errortext.h"

#include <QtWidgets/QDialog>

class QAction;
class QHBoxLayout;
class QLabel;
class QMessageBox;
class QPlainTextEdit;
class QPushButton;

namespace officina {

class Chip;
class ErrorPanel;
class FindBar;

class TextEditor : public QDialog
{
    Q_OBJECT

public:
    static constexpr qint64 viewLimit = 2 * 1024 * 1024; // of a larger file the beginning is shown
    static constexpr qint64 editLimit = 8 * 1024 * 1024;

    // site: whose place it is (empty: this computer's), placeName: its name, for the title.
    TextEditor(std::shared_ptr<AsyncFileSystem> place, SiteId site, const QString &placeName, const RemotePath &path);
    ~TextEditor() override;

    const SiteId &site() const { return m_site; }
    const RemotePath &path() const { return m_path; }
    // The same files over a new connection.
    void setPlace(std::shared_ptr<AsyncFileSystem> place) { m_place = std::move(place); }
    bool isModified() const;

    void reject() override; // Escape
    void reload();          // asks where that would lose something

Q_SIGNALS:
    void saved(); // the file has changed, or there is a new one

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // Ctrl and the wheel

private:
    void makeTools(QHBoxLayout *line);
    QAction *addKey(const QString &objectName, const QString &text, const QList<QKeySequence> &keys,
                    std::function<void()> work);
    void read(qint64 most, bool thenEdit);
    void showContent(const ReadFile &read);
    QString noteOn(const ReadFile &read, bool isText) const;
    void edit();
    std::optional<QByteArray> currentBytes() const; // nothing: the encoding has no such character
    void save();
    void write(const RemotePath &path, const std::optional<FileVersion> &expected);
    void written(const SaveFile &save, const RemotePath &path);
    void fail(const Error &error, Doing doing);
    void setBusy(bool busy);
    void updateState();
    void updatePosition();
    void goToLine();
    void zoom(int steps); // 0: as it was at first
    // Questions; see texteditorquestions.cpp.
    QMessageBox *ask(const QString &objectName, const QString &title, const QString &text, const QString &more);
    QPushButton *addAnswer(QMessageBox *box, const QString &objectName, const QString &text, int role,
                           std::function<void()> work = {});
    void askAboutUnsaved(std::function<void()> then);
    void askAboutConflict(const FileVersion &there);
    void askAboutGone();
    void askAboutReadOnly(const FileVersion &there);
    void askAboutOtherNames(const FileVersion &there, qint64 names);
    void stack(QMessageBox *box); // its answers, one below the other: they are sentences
    void askForName();

    std::shared_ptr<AsyncFileSystem> m_place;
    SiteId m_site;
    QString m_placeName;
    RemotePath m_path;
    CancelFlag m_cancel; // of reading
    TextContent m_content; // its text stands in m_text
    SaveFile::Allowed m_allowed; // by the user, for this file
    FileVersion m_version; // as it was read or saved last
    bool m_whole = false;   // all of it is shown
    bool m_isText = false;
    bool m_keeps = false;   // editing would keep what is not changed
    bool m_editing = false;
    bool m_busy = false;
    std::function<void()> m_afterSave; // what waited for it
    int m_zoom = 0;
    Chip *m_state;
    QLabel *m_note;
    ErrorPanel *m_error;
    FindBar *m_find;
    QPlainTextEdit *m_text;
    QLabel *m_position;
    QLabel *m_facts;
    QPushButton *m_edit;
    QPushButton *m_save;
    QPushButton *m_reload;
};

} // namespace officina
