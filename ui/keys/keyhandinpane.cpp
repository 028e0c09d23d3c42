// SPDX-License-Identifier: GPL-3.0-or-later
//
// Handing a key in; see the header.
#include "ui/keys/keyhandinpane.h"

#include "client/base/files.h"
#include "ui/common/controls.h"
#include "ui/common/openlink.h"
#include "ui/common/theme.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/errortext.h"
#include "ui/present/keytext.h"
#include "ui/present/sitetext.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextOption>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPlainTextEdit>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Ctrl+C copies all of it where nothing is selected.
class PublicLine : public QPlainTextEdit
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection())
            QGuiApplication::clipboard()->setText(toPlainText());
        else
            QPlainTextEdit::keyPressEvent(event);
    }
};

} // namespace

KeyHandInPane::KeyHandInPane(QWidget *parent)
    : QWidget(parent), m_note(makeLabel({})), m_place(makeLabel({}, LabelRole::Strong)),
      m_more(makeLabel({}, LabelRole::Muted)), m_line(new PublicLine), m_fingerprint(makeLabel({}, LabelRole::Muted)),
      m_copy(makeButton(u"keyCopy"_s, tr("Copy"), ButtonKind::Normal, u"copy"_s)),
      m_save(makeButton(u"keySave"_s, tr("Save…"), ButtonKind::Normal, u"export"_s)),
      m_open(makeButton(u"keyOpen"_s, {}, ButtonKind::Normal, u"external"_s))
{
    m_note->setObjectName(u"keyNote"_s);
    m_note->setMargin(space::one);
    m_note->setProperty("notice", u"info"_s);
    m_place->setObjectName(u"keyPlace"_s);
    m_more->setObjectName(u"keyPlaceMore"_s);
    m_more->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setObjectName(u"keyPublic"_s);
    m_line->setProperty("role", u"code"_s);
    m_line->setAccessibleName(tr("The public half of the key"));
    m_line->setReadOnly(true);
    m_line->setTabChangesFocus(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_line->setWordWrapMode(QTextOption::WrapAnywhere); // it has hardly a blank
    m_line->setFixedHeight(4 * m_line->fontMetrics().lineSpacing() + space::two); // an RSA key scrolls

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(m_note);
    layout->addWidget(makeLabel(tr("This is the public half of your key. It is no secret; the other half never leaves "
                                   "this computer."),
                                LabelRole::Muted));
    layout->addWidget(m_line);
    layout->addWidget(m_fingerprint);
    layout->addLayout(buttons);
    layout->addWidget(makeLine());
    layout->addWidget(m_place);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    layout->addWidget(m_more);
    layout->addStretch(1);
    setFocusProxy(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &KeyHandInPane::copy);
    connect(m_save, &QPushButton::clicked, this, &KeyHandInPane::save);
    connect(m_open, &QPushButton::clicked, this,
            [this] { openLink(m_open, QUrl(m_open->property("address").toString())); });
}

void KeyHandInPane::show(const Site &site, const OwnKey &key, const QString &note)
{
    m_site = site;
    m_key = key;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    const QByteArray line = key.publicLine();
    m_line->setPlainText(line.isEmpty() ? publicHalfUnknownText(key) : QString::fromUtf8(line));
    m_fingerprint->setText(tr("Fingerprint: %1", "of a key").arg(key.fingerprint()));
    m_fingerprint->setVisible(!line.isEmpty());
    m_copy->setEnabled(!line.isEmpty());
    m_save->setEnabled(!line.isEmpty());
    showPlace();
}

void KeyHandInPane::showPlace()
{
    const SignInRules &rules = m_site.signIn;
    const QString name = siteName(m_site);
    const bool isKnown = !rules.keyPlace.isEmpty() || !rules.keyUrl.isEmpty();
    //: %1 is a site, %2 a place, a sentence
    m_place->setText(!rules.keyPlace.isEmpty() ? tr("Where %1 wants it: %2").arg(name, catalogueText(rules.keyPlace))
                         : isKnown             ? tr("Where %1 wants it:").arg(name)
                                               : tr("Where %1 wants it is not known. Its documentation, or its "
                                                                "support, will tell.")
                                         .arg(name));
    const QString address = rules.keyUrl.isEmpty() ? m_site.docsUrl : rules.keyUrl;
    m_open->setProperty("address", address);
    m_open->setText(tr("Open %1", "%1: the host of a web page").arg(QUrl(address).host()));
    m_open->setToolTip(address);
    m_open->setVisible(!address.isEmpty());
    QStringList more;
    if (!rules.addressPlace.isEmpty())
        //: %1 is a place, a sentence
        more += tr("The addresses that you come from are declared too: %1").arg(catalogueText(rules.addressPlace));
    more += loginNotes(m_site);
    m_more->setText(more.join(u'\n'));
    m_more->setVisible(!more.isEmpty());
}

void KeyHandInPane::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_key.publicLine()));
    Q_EMIT said(tr("The public half is in the clipboard."));
}

void KeyHandInPane::save()
{
    auto *chooser = new QFileDialog(this, tr("Save the public half"));
    chooser->setObjectName(u"keySaveDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // which asks before it replaces a file
    chooser->selectFile(QFileInfo(m_key.file.isEmpty() ? u"key"_s : m_key.file).fileName() + u".pub"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = writeFile(path, m_key.publicLine() + '\n');
        Q_EMIT said(saved ? tr("Saved: %1", "%1: a file").arg(path)
                          : errorText(saved.error(), Doing::SavingText).all());
    });
    chooser->open();
}

} // namespace officina
