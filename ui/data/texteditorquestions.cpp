// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a text editor asks before anything is lost: the user's own changes, or somebody else's; see texteditor.h.
#include "ui/data/texteditor.h"

#include "ui/present/formats.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// To the second: two changes of one minute are two.
QString moment(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return formats::date(local.date()) + u' ' + QLocale().toString(local.time(), u"HH:mm:ss"_s);
}

} // namespace

QMessageBox *TextEditor::ask(const QString &objectName, const QString &title, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, this);
    box->setObjectName(objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    return box;
}

QPushButton *TextEditor::addAnswer(QMessageBox *box, const QString &objectName, const QString &text, int role,
                                   std::function<void()> work)
{
    QPushButton *answer = box->addButton(text, QMessageBox::ButtonRole(role));
    answer->setObjectName(objectName);
    if (work)
        connect(answer, &QAbstractButton::clicked, this, std::move(work));
    return answer;
}

void TextEditor::askAboutUnsaved(std::function<void()> then)
{
    if (!isModified()) {
        then();
        return;
    }
    if (const auto *asked = findChild<QMessageBox *>(u"textUnsavedQuestion"_s); asked && asked->isVisible())
        return;
    QMessageBox *box = ask(u"textUnsavedQuestion"_s, tr("Not saved yet"),
                           tr("“%1” has changes that are not saved.").arg(displayBytes(m_path.name())), {});
    QPushButton *keep = addAnswer(box, u"textUnsavedSave"_s, tr("Save"), QMessageBox::AcceptRole, [this, then] {
        m_afterSave = then;
        save();
    });
    addAnswer(box, u"textUnsavedDiscard"_s, tr("Discard my changes"), QMessageBox::DestructiveRole, [this, then] {
        m_text->document()->setModified(false);
        then();
    });
    box->setEscapeButton(addAnswer(box, u"textUnsavedCancel"_s, tr("Go on editing"), QMessageBox::RejectRole));
    box->setDefaultButton(keep);
    box->open();
}

// There is somebody else's work now, which is not to be lost, and neither is the user's.
void TextEditor::askAboutConflict(const FileVersion &there)
{
    const QString opened = tr("When it was opened: %1, %2", "a time and a size")
                               .arg(moment(m_version.changed), formats::bytes(m_version.size));
    const QString now =
        tr("What is there now: %1, %2", "a time and a size").arg(moment(there.changed), formats::bytes(there.size));
    QMessageBox *box = ask(u"textConflictQuestion"_s, tr("Changed meanwhile"),
                           tr("“%1” was changed by someone else, or another program, while you edited it. Nothing was "
                              "written.")
                               .arg(displayBytes(m_path.name())),
                           opened + u'\n' + now);
    QPushButton *beside = addAnswer(box, u"textConflictBeside"_s, tr("Keep mine under another name…"),
                                    QMessageBox::AcceptRole, [this] { askForName(); });
    addAnswer(box, u"textConflictOverwrite"_s, tr("Overwrite what is there"), QMessageBox::DestructiveRole,
              [this, there] { write(m_path, there); });
    addAnswer(box, u"textConflictReload"_s, tr("Reload, and lose mine"), QMessageBox::DestructiveRole, [this] {
        m_afterSave = {};
        m_text->document()->setModified(false);
        read(viewLimit, true);
    });
    QPushButton *cancel = addAnswer(box, u"textConflictCancel"_s, tr("Go on editing"), QMessageBox::RejectRole,
                                    [this] { m_afterSave = {}; });
    box->setEscapeButton(cancel);
    box->setDefaultButton(beside);
    stack(box);
    box->open();
}

void TextEditor::askAboutGone()
{
    QMessageBox *box = ask(
        u"textGoneQuestion"_s, tr("No longer there"),
        tr("“%1” was moved or deleted while you edited it. Nothing was written.").arg(displayBytes(m_path.name())), {});
    QPushButton *again = addAnswer(box, u"textGoneWrite"_s, tr("Write it again"), QMessageBox::AcceptRole,
                                   [this] { write(m_path, std::nullopt); });
    addAnswer(box, u"textGoneBeside"_s, tr("Keep mine under another name…"), QMessageBox::ActionRole,
              [this] { askForName(); });
    QPushButton *cancel =
        addAnswer(box, u"textGoneCancel"_s, tr("Go on editing"), QMessageBox::RejectRole, [this] { m_afterSave = {}; });
    box->setEscapeButton(cancel);
    box->setDefaultButton(again);
    stack(box);
    box->open();
}

void TextEditor::askAboutReadOnly(const FileVersion &there)
{
    QMessageBox *box = ask(u"textReadOnlyQuestion"_s, tr("Write-protected"),
                           tr("“%1” is write-protected. Nothing was written.").arg(displayBytes(m_path.name())),
                           tr("Saved all the same, it keeps its permissions, and has the new content."));
    addAnswer(box, u"textReadOnlyWrite"_s, tr("Save all the same"), QMessageBox::DestructiveRole, [this, there] {
        m_allowed.readOnly = true;
        write(m_path, there);
    });
    QPushButton *beside = addAnswer(box, u"textReadOnlyBeside"_s, tr("Keep mine under another name…"),
                                    QMessageBox::AcceptRole, [this] { askForName(); });
    box->setEscapeButton(addAnswer(box, u"textReadOnlyCancel"_s, tr("Go on editing"), QMessageBox::RejectRole,
                                   [this] { m_afterSave = {}; }));
    box->setDefaultButton(beside);
    stack(box);
    box->open();
}

void TextEditor::askAboutOtherNames(const FileVersion &there, qint64 names)
{
    QMessageBox *box =
        ask(u"textNamesQuestion"_s, tr("A file of several names"),
            tr("“%1” is one of %n name(s) (hard links) of the same file. Nothing was written.", nullptr, int(names))
                .arg(displayBytes(m_path.name())),
            tr("Saved, this name has the new content; under the others the file stays as it was."));
    QPushButton *write =
        addAnswer(box, u"textNamesWrite"_s, tr("Save under this name"), QMessageBox::AcceptRole, [this, there] {
            m_allowed.otherNames = true;
            this->write(m_path, there);
        });
    QPushButton *cancel = addAnswer(box, u"textNamesCancel"_s, tr("Go on editing"), QMessageBox::RejectRole,
                                    [this] { m_afterSave = {}; });
    box->setEscapeButton(cancel);
    box->setDefaultButton(write);
    box->open();
}

void TextEditor::stack(QMessageBox *box)
{
    if (auto *buttons = box->findChild<QDialogButtonBox *>())
        buttons->setOrientation(Qt::Vertical);
}

void TextEditor::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"textNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep under another name"));
    dialog->setLabelText(tr("Name in %1:").arg(m_path.parent().display()));
    dialog->setTextValue(displayBytes(nameBeside(m_path.name(), 2)));
    connect(dialog, &QInputDialog::rejected, this, [this] { m_afterSave = {}; });
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (const QByteArray name = text.toUtf8(); isPlainName(name)) {
            write(m_path.parent() / name, std::nullopt); // never over another file
        } else {
            m_afterSave = {};
            fail({Error::Kind::BadInput, {}, text}, Doing::SavingText);
        }
    });
    dialog->open();
}

} // namespace officina
