// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job's output as it is written; see the header.
#include "ui/jobs/outputview.h"

#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 firstPiece = 256 * 1024; // of a long output its end is what matters
constexpr int mostLines = 20000;

// A terminal's colours and cursor moves mean nothing here; a progress bar's return is a new line.
QString plain(QString text)
{
    static const QRegularExpression escapes(
        u"\\x1b\\[[0-9;?]*[A-Za-z]|\\x1b[()][A-Z0-9]|[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]"_s);
    return text.remove(escapes).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace

OutputView::OutputView(JobService &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_path(makeLabel({}, LabelRole::Small)), m_text(new QPlainTextEdit),
      m_empty(makeLabel({}, LabelRole::Muted)), m_follow(new QCheckBox(tr("Follow"))), m_error(new ErrorPanel)
{
    m_text->setObjectName(u"jobOutput"_s);
    m_text->setAccessibleName(tr("Output of the job"));
    m_text->setProperty("role", u"code"_s);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setMaximumBlockCount(mostLines);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_follow->setObjectName(u"jobOutputFollow"_s);
    m_follow->setChecked(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *top = new QHBoxLayout;
    top->addWidget(m_path, 1);
    top->addWidget(m_follow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_error);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_text, 1);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutputView::ask);
    connect(m_error, &ErrorPanel::retryRequested, this, &OutputView::ask);
    connect(m_follow, &QCheckBox::toggled, this, [this](bool follow) {
        if (follow)
            m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    });
}

void OutputView::setFile(const RemotePath &file, bool growing)
{
    const bool sameFile = file == m_file;
    if (!sameFile) {
        m_file = file;
        ++m_generation;
        m_asking = false;
        m_next = -1;
        m_complete = false;
        m_decoder = QStringDecoder(QStringDecoder::Utf8);
        m_text->clear();
        m_error->clear();
        m_path->setText(file.display());
        m_empty->setText(tr("Reading…"));
        m_empty->setVisible(!file.isEmpty());
    }
    const bool ended = m_growing && !growing;
    m_growing = growing;
    if ((!sameFile || ended) && isVisible())
        ask();
}

QString OutputView::text() const
{
    return m_text->toPlainText();
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

void OutputView::ask()
{
    if (m_file.isEmpty() || m_asking)
        return;
    m_asking = true;
    m_timer.stop();
    m_jobs.output(m_file, m_next < 0 ? -firstPiece : m_next)
        .then(this, [this, generation = m_generation, growing = m_growing](const Result<OutputPiece> &piece) {
            if (generation != m_generation)
                return;
            m_asking = false;
            m_complete = piece && !growing && piece->bytes.isEmpty();
            take(piece);
        });
}

void OutputView::take(const Result<OutputPiece> &piece)
{
    if (!piece) {
        m_error->show(errorText(piece.error(), Doing::ReadingOutput), true);
        return; // no further asking until someone wants it
    }
    m_error->clear();
    if (piece->restarted) {
        m_text->clear();
        m_decoder = QStringDecoder(QStringDecoder::Utf8);
    }
    m_next = piece->next;
    append(piece->bytes);
    const bool nothing = m_text->document()->isEmpty();
    m_empty->setVisible(nothing);
    m_empty->setText(m_growing ? tr("Nothing written yet.") : tr("This job wrote no output."));
    if (!isVisible())
        return;
    const bool more = !piece->bytes.isEmpty();
    if (more || m_growing)
        m_timer.start(more && !m_growing ? 0ms : 2000ms);
}

void OutputView::append(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    QScrollBar *bar = m_text->verticalScrollBar();
    const int position = bar->value();
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    end.insertText(plain(m_decoder(bytes)));
    bar->setValue(m_follow->isChecked() ? bar->maximum() : position);
    Q_EMIT textChanged();
}

} // namespace officina
