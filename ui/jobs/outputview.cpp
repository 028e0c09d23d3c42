// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job's output as it is written; see the header. What is around the text is in outputviewparts.cpp.
#include "ui/jobs/outputview.h"

#include "ui/common/errorpanel.h"
#include "ui/jobs/outputpane.h"
#include "ui/jobs/outputsearch.h"
#include "ui/present/formats.h"
#include "ui/present/jobwords/jobwords.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 firstPiece = 256 * 1024;    // of a long output its end is what matters
constexpr qint64 earlierPiece = 1024 * 1024; // as much as one question brings
constexpr qint64 lastWordsPiece = 1024 * 1024;

} // namespace

void OutputView::setFiles(const OutputFiles &files)
{
    if (files == m_files)
        return;
    const OutputFiles before = std::exchange(m_files, files);
    const bool sameFiles = files.output == before.output && files.errors == before.errors;
    if (!sameFiles) {
        m_errorsShown = false;
        m_wanted = -1;
        begin();
        return;
    }
    if (files.restarts != before.restarts && m_next >= 0) {
        begin(tr("The job was put back into the queue and began anew. This is its output since it was read again."));
        return;
    }
    showState();
    if (before.growing && !files.growing && isVisible())
        ask();
}

void OutputView::showErrors(bool errors)
{
    if (errors == m_errorsShown || (errors && !hasErrorsApart()))
        return;
    m_errorsShown = errors;
    begin();
}

void OutputView::begin(const QString &note)
{
    ++m_generation;
    m_asking = m_loadingEarlier = m_complete = false;
    m_otherHasText.reset();
    m_timer.stop();
    m_first = 0;
    m_next = -1;
    m_text = OutputText();
    m_pane->clearLines();
    m_pane->setFollowing(true);
    m_search->refresh();
    m_error->clear();
    tell(note);
    showState();
    if (isVisible())
        ask();
}

QString OutputView::text() const
{
    return m_pane->toPlainText();
}

void OutputView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_complete)
        ask();
}

void OutputView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

// The page's own Ctrl+F filters the jobs; within the output it is meant for the output.
bool OutputView::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find)) {
            if (event->type() == QEvent::KeyPress)
                find();
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void OutputView::find()
{
    m_search->open();
}

void OutputView::ask()
{
    if (file().isEmpty() || m_asking)
        return;
    m_asking = true;
    m_timer.stop();
    m_jobs.output(file(), m_next < 0 ? -firstPiece : m_next)
        .then(this, [this, generation = m_generation, growing = m_files.growing](const Result<OutputPiece> &piece) {
            if (generation != m_generation)
                return;
            m_asking = false;
            m_complete = piece && !growing && piece->bytes.isEmpty();
            take(piece);
        });
}

// Who finds nothing here is told that there is something in the other file.
void OutputView::askOther()
{
    if (!m_pane->isEmpty() || !hasErrorsApart() || m_otherHasText.value_or(false))
        return;
    m_jobs.output(m_errorsShown ? m_files.output : m_files.errors, -1)
        .then(this, [this, generation = m_generation](const Result<OutputPiece> &piece) {
            if (generation != m_generation || !piece)
                return;
            m_otherHasText = piece->next > 0;
            showState();
        });
}

void OutputView::take(const Result<OutputPiece> &piece)
{
    if (!piece) {
        m_error->show(errorText(piece.error(), Doing::ReadingOutput), true);
        return; // no further asking until someone wants it
    }
    m_error->clear();
    const bool isGone = !piece->restarted && piece->bytes.isEmpty() && piece->next < m_next;
    if (piece->restarted)
        startAgain(tr("The file began anew: what was read before is no longer in it."));
    else if (isGone)
        tell(tr("The file is no longer there. What was read of it is below."));
    if (!isGone) {
        if (m_next <= 0 && !piece->bytes.isEmpty()) {
            m_first = piece->from;
            m_text = OutputText(piece->from);
        }
        m_next = piece->next;
    }
    if (!piece->bytes.isEmpty()) {
        m_pane->append(m_text.feed(piece->bytes));
        m_search->refresh();
        Q_EMIT textChanged();
    }
    showState();
    if (m_wanted >= 0)
        goToWanted();
    if (!isVisible())
        return;
    askOther();
    const bool more = !piece->bytes.isEmpty();
    if (more || m_files.growing)
        m_timer.start(more && !m_files.growing ? 0ms : 2000ms);
}

void OutputView::startAgain(const QString &note)
{
    m_first = 0;
    m_next = -1;
    m_text = OutputText();
    m_pane->clearLines();
    tell(note);
}

void OutputView::loadEarlier(bool all)
{
    const qint64 end = m_pane->firstByte();
    if (m_loadingEarlier || end <= 0 || m_pane->isFull())
        return;
    m_loadingEarlier = true;
    const qint64 from = std::max<qint64>(0, end - earlierPiece);
    m_jobs.output(file(), from)
        .then(this, [this, generation = m_generation, end, all](const Result<OutputPiece> &piece) {
            if (generation != m_generation)
                return;
            m_loadingEarlier = false;
            if (!piece)
                m_error->show(errorText(piece.error(), Doing::ReadingOutput), false);
            else if (!piece->restarted && end == m_pane->firstByte())
                takeEarlier(*piece, end, all);
            showState();
        });
}

void OutputView::takeEarlier(const OutputPiece &piece, qint64 end, bool all)
{
    if (piece.bytes.size() < end - piece.from) { // it became shorter meanwhile: what is new will tell
        m_wanted = -1;
        return;
    }
    QByteArrayView bytes = QByteArrayView(piece.bytes).first(end - piece.from);
    qint64 from = piece.from;
    // From a line's start, as the first piece was; a line without an end stays as it is.
    if (const qsizetype line = bytes.indexOf('\n'); from > 0 && line >= 0 && line + 1 < bytes.size()) {
        bytes = bytes.sliced(line + 1);
        from += line + 1;
    }
    if (bytes.isEmpty()) {
        m_wanted = -1;
        return;
    }
    const bool isWhole = bytes.endsWith('\n');
    QList<OutputLine> lines = OutputText(from).feed(bytes);
    if (isWhole)
        lines.removeLast(); // begins where what is shown does
    m_first = from;
    m_pane->prepend(lines);
    m_search->refresh();
    Q_EMIT textChanged();
    if (m_wanted >= 0)
        goToWanted();
    else if (all)
        loadEarlier(true);
}

void OutputView::showPlace(const RemotePath &place, qint64 offset)
{
    if (place != m_files.output && place != m_files.errors)
        return;
    showErrors(place != m_files.output);
    m_wanted = offset;
    if (m_next >= 0)
        goToWanted();
}

void OutputView::goToWanted()
{
    if (m_wanted < m_pane->firstByte() && m_pane->firstByte() > 0 && !m_pane->isFull()) {
        loadEarlier(false);
        return;
    }
    if (m_wanted < m_next || m_complete) {
        m_pane->showByte(m_wanted);
        m_wanted = -1;
    }
}

void OutputView::jumpToError()
{
    if (file().isEmpty())
        return;
    m_jobs.output(file(), -lastWordsPiece)
        .then(this, [this, generation = m_generation](const Result<OutputPiece> &piece) {
            if (generation != m_generation)
                return;
            const auto last = piece ? jobwords::lastWords(piece->bytes) : std::nullopt;
            if (!piece)
                m_error->show(errorText(piece.error(), Doing::ReadingOutput), false);
            else if (!last)
                tell(tr("Its end names no error that Officina knows."));
            else
                showPlace(file(), piece->from + last->from);
            if (last)
                tell(last->words.sentence);
        });
}

} // namespace officina
