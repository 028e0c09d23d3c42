// SPDX-License-Identifier: GPL-3.0-or-later
//
// Showing, editing and saving a text; see the header. What it asks is in texteditorquestions.cpp.
#include "ui/data/texteditor.h"

#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/data/findbar.h"
#include "ui/present/formats.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QFontDatabase>
#include <QtGui/QTextBlock>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QPlainTextEdit>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 50'000; // longer ones take a text window seconds to lay out

// The text with what is too long to be shown cut off its lines.
QString withoutLongLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.size() > longestLine)
            line = line.first(longestLine) + u'…';
    }
    return lines.join(u'\n');
}

QString encodingName(TextContent::Encoding encoding)
{
    switch (encoding) {
    case TextContent::Encoding::Utf8: return u"UTF-8"_s;
    case TextContent::Encoding::Utf8WithMark: return TextEditor::tr("UTF-8 with a mark", "encoding: byte order mark");
    case TextContent::Encoding::Latin1: return u"Latin-1"_s;
    }
    return {};
}

QString lineEndsName(TextContent::LineEnds ends)
{
    switch (ends) {
    case TextContent::LineEnds::Unix: return {};
    case TextContent::LineEnds::Windows: return TextEditor::tr("Windows line ends");
    case TextContent::LineEnds::OldMac: return TextEditor::tr("Line ends of old Macs");
    case TextContent::LineEnds::Mixed: return TextEditor::tr("Mixed line ends");
    }
    return {};
}

} // namespace

TextEditor::TextEditor(std::shared_ptr<AsyncFileSystem> place, SiteId site, const QString &placeName,
                       const RemotePath &path)
    : m_place(std::move(place)), m_site(std::move(site)), m_placeName(placeName), m_path(path), m_state(new Chip),
      m_note(makeLabel({})), m_error(new ErrorPanel), m_text(new QPlainTextEdit),
      m_position(makeLabel({}, LabelRole::Muted)), m_facts(makeShortLabel({}, LabelRole::Muted)),
      m_edit(makeButton(u"textEdit"_s, tr("Edit"))), m_save(makeButton(u"textSave"_s, tr("Save"), ButtonKind::Primary)),
      m_reload(makeButton(u"textReload"_s, tr("Reload")))
{
    setObjectName(u"textEditor"_s);
    setWindowFlags(Qt::Window);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose); // the program goes on while a text may wait to be saved
    resize(860, 640);
    m_find = new FindBar(m_text);
    m_note->setObjectName(u"textNote"_s);
    m_note->hide();
    m_error->setObjectName(u"textError"_s);
    m_position->setObjectName(u"textPosition"_s);
    m_position->setWordWrap(false);
    m_facts->setObjectName(u"textFacts"_s);
    m_text->setObjectName(u"textContent"_s);
    m_text->setAccessibleName(m_path.display());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->viewport()->installEventFilter(this);
    zoom(0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::oneAndHalf);
    layout->setSpacing(space::one);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    makeTools(line);
    layout->addLayout(line);
    layout->addWidget(m_note);
    layout->addWidget(m_error);
    layout->addWidget(m_find);
    layout->addWidget(m_text, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::two);
    below->addWidget(m_position);
    below->addWidget(m_facts, 1);
    layout->addLayout(below);

    connect(m_text->document(), &QTextDocument::modificationChanged, this, &TextEditor::updateState);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &TextEditor::updatePosition);
    connect(m_error, &ErrorPanel::retryRequested, this, [this] { read(viewLimit, false); });
    read(viewLimit, false);
}

TextEditor::~TextEditor()
{
    m_cancel.cancel();
}

void TextEditor::makeTools(QHBoxLayout *line)
{
    auto *name = makeShortLabel(m_path.display(), LabelRole::Strong, Qt::ElideMiddle, 12);
    name->setObjectName(u"textPath"_s);
    auto *findTool = makeToolButton(u"textFind"_s, u"search"_s, tr("Find"));
    line->addWidget(name, 1);
    line->addWidget(m_state);
    line->addWidget(findTool);
    line->addWidget(m_reload);
    line->addWidget(m_edit);
    line->addWidget(m_save);
    m_reload->setToolTip(tr("Reads the file again"));
    m_edit->setToolTip(tr("Makes the text writable"));
    m_save->setToolTip(tr("Writes the file, reads it back and compares"));
    connect(findTool, &QToolButton::clicked, m_find, &FindBar::open);
    connect(m_reload, &QPushButton::clicked, this, &TextEditor::reload);
    connect(m_edit, &QPushButton::clicked, this, &TextEditor::edit);
    connect(m_save, &QPushButton::clicked, this, &TextEditor::save);
    const auto tell = [](QWidget *tool, const QAction *action) { addKeyToToolTip(*tool, action->shortcut()); };
    tell(findTool, addKey(u"textFindKey"_s, tr("Find"), {QKeySequence::Find}, [this] { m_find->open(); }));
    tell(m_find->findChild<QToolButton *>(u"findNext"_s),
         addKey(u"textFindNextKey"_s, tr("Find the next"), {Qt::Key_F3}, [this] { m_find->findNext(); }));
    tell(m_find->findChild<QToolButton *>(u"findPrevious"_s),
         addKey(u"textFindPreviousKey"_s, tr("Find the one before"), {Qt::SHIFT | Qt::Key_F3},
                [this] { m_find->findPrevious(); }));
    addKey(u"textGoToLineKey"_s, tr("Go to line"), {Qt::CTRL | Qt::Key_G}, [this] { goToLine(); });
    tell(m_reload, addKey(u"textReloadKey"_s, tr("Reload"), {Qt::Key_F5}, [this] { m_reload->click(); }));
    tell(m_edit, addKey(u"textEditKey"_s, tr("Edit"), {Qt::CTRL | Qt::Key_E}, [this] { m_edit->click(); }));
    tell(m_save, addKey(u"textSaveKey"_s, tr("Save"), {QKeySequence::Save}, [this] { m_save->click(); }));
    addKey(u"textCloseKey"_s, tr("Close"), {QKeySequence::Close}, [this] { close(); });
    addKey(u"textZoomInKey"_s, tr("Larger letters"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal},
           [this] { zoom(1); });
    addKey(u"textZoomOutKey"_s, tr("Smaller letters"), {QKeySequence::ZoomOut}, [this] { zoom(-1); });
    addKey(u"textZoomKey"_s, tr("Letters as at first"), {Qt::CTRL | Qt::Key_0}, [this] { zoom(0); });
}

QAction *TextEditor::addKey(const QString &objectName, const QString &text, const QList<QKeySequence> &keys,
                            std::function<void()> work)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(work));
    addAction(action);
    return action;
}

void TextEditor::read(qint64 most, bool thenEdit)
{
    if (m_busy)
        return;
    setBusy(true);
    m_error->clear();
    const auto task = std::make_shared<ReadFile>(m_path, most);
    m_place->perform(task, m_cancel).then(this, [this, task, thenEdit](const Result<> &done) {
        setBusy(false);
        if (!done) {
            fail(done.error(), Doing::ReadingText);
            return;
        }
        showContent(*task);
        if (thenEdit)
            edit();
    });
}

void TextEditor::showContent(const ReadFile &read)
{
    const auto content = TextContent::of(read.bytes(), !read.isWhole());
    m_isText = content.has_value();
    m_content = content.value_or(TextContent{});
    m_version = read.version();
    m_whole = read.isWhole();
    m_editing = false;
    const int line = m_text->textCursor().blockNumber();
    m_text->setPlainText(withoutLongLines(m_content.text));
    m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(
        std::min(line, m_text->document()->blockCount() - 1)))); // a reload stays where it was
    m_content.text.clear();
    m_keeps = m_isText && m_whole && currentBytes() == read.bytes();
    m_note->setText(noteOn(read, m_isText));
    m_note->setVisible(!m_note->text().isEmpty());
    m_text->setEnabled(m_isText);
    updateState();
}

QString TextEditor::noteOn(const ReadFile &read, bool isText) const
{
    const qint64 size = m_version.size;
    if (!isText)
        return tr("This is no text, so it is not shown. It has %1.", "%1: a size").arg(formats::bytes(size));
    if (!m_whole && size > editLimit)
        return tr("The first %1 of %2 are shown. Up to %3 can be edited here.", "sizes")
            .arg(formats::bytes(read.bytes().size()), formats::bytes(size), formats::bytes(editLimit));
    if (!m_whole)
        return tr("The first %1 of %2 are shown. “Edit” reads all of it.", "sizes")
            .arg(formats::bytes(read.bytes().size()), formats::bytes(size));
    if (m_keeps)
        return {};
    return m_content.lineEnds == TextContent::LineEnds::Mixed
        ? tr("Its lines end in different ways, which editing would not keep. It is only shown.")
        : tr("It has lines or characters that editing would not keep. It is only shown.");
}

void TextEditor::edit()
{
    if (m_busy || m_editing || !m_edit->isEnabled())
        return;
    if (!m_whole) {
        read(editLimit, true);
        return;
    }
    m_editing = true;
    updateState();
    m_text->setFocus();
}

bool TextEditor::isModified() const
{
    return m_text->document()->isModified();
}

std::optional<QByteArray> TextEditor::currentBytes() const
{
    TextContent content = m_content;
    // Not toPlainText(), which makes plain blanks of those that keep words together.
    content.text = m_text->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    return content.bytes();
}

void TextEditor::save()
{
    if (m_editing && isModified() && !m_busy)
        write(m_path, m_version);
}

void TextEditor::write(const RemotePath &path, const std::optional<FileVersion> &expected)
{
    const auto bytes = currentBytes();
    m_error->clear();
    if (!bytes) {
        m_afterSave = {};
        m_error->show({tr("The text has characters that %1 cannot write.", "%1: an encoding")
                           .arg(encodingName(m_content.encoding)),
                       tr("Nothing was written."),
                       tr("Take them out, or change the encoding with another program."),
                       {}});
        return;
    }
    setBusy(true);
    const auto task = std::make_shared<SaveFile>(path, *bytes, expected, m_version.permissions, m_allowed);
    m_place->perform(task, CancelFlag()).then(this, [this, task, path](const Result<> &done) {
        setBusy(false);
        if (done) {
            written(*task, path);
            return;
        }
        m_afterSave = {};
        fail(done.error(), Doing::SavingText);
    });
}

void TextEditor::written(const SaveFile &save, const RemotePath &path)
{
    switch (save.outcome()) {
    case SaveFile::Outcome::Changed: askAboutConflict(save.version()); return;
    case SaveFile::Outcome::Gone: askAboutGone(); return;
    case SaveFile::Outcome::ReadOnly: askAboutReadOnly(save.version()); return;
    case SaveFile::Outcome::OtherNames: askAboutOtherNames(save.version(), save.names()); return;
    case SaveFile::Outcome::Saved: break;
    }
    m_allowed.otherNames = false; // it has one name now, and may get others again
    m_path = path;
    findChild<QLabel *>(u"textPath"_s)->setText(m_path.display());
    m_version = save.version();
    m_text->document()->setModified(false);
    updateState();
    Q_EMIT saved();
    if (const auto then = std::exchange(m_afterSave, {}))
        then();
}

void TextEditor::fail(const Error &error, Doing doing)
{
    Error shown = error;
    if (shown.kind == Error::Kind::Cancelled) // nobody did that: the site was left
        shown.kind = Error::Kind::Disconnected;
    m_error->show(errorText(shown, doing), doing == Doing::ReadingText);
    updateState();
}

void TextEditor::setBusy(bool busy)
{
    m_busy = busy;
    updateState();
}

void TextEditor::updateState()
{
    const bool modified = isModified();
    setWindowTitle(u"%1[*] – %2"_s.arg(displayBytes(m_path.name()), m_placeName));
    setWindowModified(modified);
    const bool writable = m_editing && !m_busy; // what is being saved stays what it is
    m_text->setTextInteractionFlags(writable ? Qt::TextEditorInteraction
                                             : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (m_busy)
        m_state->set(modified ? tr("Saving…") : tr("Reading…"), Tone::Active);
    else if (modified)
        m_state->set(tr("Not saved yet"), Tone::Warning);
    else
        m_state->set(m_editing ? tr("Saved") : tr("Only shown"), m_editing ? Tone::Good : Tone::Neutral);
    const bool mayEdit = m_isText && (m_whole ? m_keeps : m_version.size <= editLimit);
    m_edit->setEnabled(!m_busy && !m_editing && mayEdit);
    m_save->setEnabled(!m_busy && m_editing && modified);
    m_reload->setEnabled(!m_busy);
    QStringList facts{encodingName(m_content.encoding), lineEndsName(m_content.lineEnds),
                      formats::bytes(m_version.size)};
    if (m_version.changed.isValid())
        facts.append(tr("changed %1", "%1: when, such as: today 10:41").arg(formats::dateTime(m_version.changed)));
    facts.removeAll(QString());
    m_facts->setText(m_isText ? facts.join(u" · "_s) : QString());
    updatePosition();
}

void TextEditor::updatePosition()
{
    const QTextCursor cursor = m_text->textCursor();
    m_position->setText(
        tr("Line %1, column %2")
            .arg(formats::number(cursor.blockNumber() + 1), formats::number(cursor.columnNumber() + 1)));
    m_position->setVisible(m_isText);
}

void TextEditor::goToLine()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"textLineDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Go to line"));
    dialog->setLabelText(tr("Line, 1 to %1:").arg(formats::number(m_text->blockCount())));
    dialog->setIntRange(1, m_text->blockCount());
    dialog->setIntValue(m_text->textCursor().blockNumber() + 1);
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int line) {
        m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(line - 1)));
        m_text->centerCursor();
        m_text->setFocus();
    });
    dialog->open();
}

void TextEditor::zoom(int steps)
{
    m_zoom = steps == 0 ? 0 : std::clamp(m_zoom + steps, -5, 20);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(std::max(10.0, font.pointSizeF()) + m_zoom);
    m_text->setFont(font);
    m_text->setTabStopDistance(8 * QFontMetricsF(font).horizontalAdvance(u' '));
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QDialog::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (wheel->modifiers() != Qt::ControlModifier)
        return false;
    if (wheel->angleDelta().y() != 0)
        zoom(wheel->angleDelta().y() > 0 ? 1 : -1);
    return true;
}

void TextEditor::reload()
{
    askAboutUnsaved([this] { read(viewLimit, m_editing); });
}

void TextEditor::reject()
{
    if (m_find->isVisible())
        m_find->close();
    else
        close();
}

void TextEditor::closeEvent(QCloseEvent *event)
{
    if (!isModified()) {
        event->accept();
        return;
    }
    event->ignore();
    if (!m_busy)
        askAboutUnsaved([this] { close(); });
}

} // namespace officina
