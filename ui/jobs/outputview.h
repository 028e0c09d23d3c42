// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job's output and errors as they are written: reads only what is new, follows the end as long as
// the reader is there, and stops asking while it is hidden or the job has ended. Of a long output the
// end comes first, and what is before it when it is asked for.
#pragma once

#include "client/jobs/jobservice.h"
#include "ui/present/outputtext.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace officina {

class ErrorPanel;
class OutputPane;
class OutputSearch;

// Where a job writes, and what there is to say where that is not known or nothing is there.
struct OutputFiles {
    RemotePath output;
    RemotePath errors;  // the same: with the output; empty: not known
    bool growing = false; // the job may still write
    int restarts = 0;     // how often the job was put back into the queue
    QString unknown = {};  // why there is no output file, a sentence
    QString nothing = {};  // why nothing is in it yet; empty: the usual words
    bool operator==(const OutputFiles &) const = default;
};

class OutputView : public QWidget
{
    Q_OBJECT

public:
    explicit OutputView(JobService &jobs, QWidget *parent = nullptr);

    void setFiles(const OutputFiles &files);
    void setFile(const RemotePath &file, bool growing) { setFiles({file, {}, growing}); }
    void showErrors(bool errors);
    // Shows the line at that byte of one of the files, reading what is before the part that is shown.
    void showPlace(const RemotePath &file, qint64 offset);
    void find();
    void jumpToError();
    void saveAs(const QString &localFile);
    QString text() const;

Q_SIGNALS:
    void textChanged();
    void statusChanged(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeTools();
    QWidget *makeEarlier();
    bool hasErrorsApart() const { return !m_files.errors.isEmpty() && m_files.errors != m_files.output; }
    const RemotePath &file() const { return m_errorsShown ? m_files.errors : m_files.output; }
    void begin(const QString &note = {}); // reads the file in view anew
    void ask();
    void askOther();
    void take(const Result<OutputPiece> &piece);
    void startAgain(const QString &note);
    void loadEarlier(bool all);
    void takeEarlier(const OutputPiece &piece, qint64 end, bool all);
    void goToWanted();
    void showState();
    QString emptyWords() const;
    void tell(const QString &note);
    void copy();
    void chooseFile();

    JobService &m_jobs;
    OutputFiles m_files;
    bool m_errorsShown = false;
    std::optional<bool> m_otherHasText; // the file that is not in view, where that in view is empty
    bool m_asking = false;
    bool m_loadingEarlier = false;
    bool m_complete = false; // read to its end after the job had ended
    qint64 m_first = 0;      // of the bytes that are shown
    qint64 m_next = -1;      // -1: nothing read yet
    qint64 m_wanted = -1;    // a byte to jump to; -1: none
    int m_generation = 0;    // answers for an earlier file are dropped
    OutputText m_text;
    QTimer m_timer;
    QPushButton *m_showOutput, *m_showErrors;
    QLabel *m_path;
    OutputPane *m_pane;
    OutputSearch *m_search;
    QLabel *m_empty;
    QLabel *m_note;
    QCheckBox *m_follow;
    QPushButton *m_newLines;
    QToolButton *m_jump, *m_save, *m_copy, *m_find;
    QWidget *m_earlier;
    QLabel *m_earlierNote;
    ErrorPanel *m_error;
};

} // namespace officina
