// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the panel; see the header. The sentences are errortext's.
#include "ui/connect/changedkeypanel.h"

#include "client/base/remotepath.h"
#include "client/sites/site.h"
#include "ui/common/announce.h"
#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/present/errortext.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAccessible>
#include <QtWidgets/QFormLayout>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QLabel *value(const QString &objectName)
{
    QLabel *label = makeLabel({}, LabelRole::Code);
    label->setObjectName(objectName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPushButton *copyButton(const QString &objectName, const QLabel *source)
{
    auto *button = makeButton(objectName, ChangedKeyPanel::tr("Copy"), ButtonKind::Link, u"copy"_s);
    QObject::connect(button, &QPushButton::clicked, source, [button, source] { copyText(button, source->text()); });
    return button;
}

QWidget *beside(QLabel *label, QPushButton *button)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(label, 1);
    layout->addWidget(button);
    return line;
}

} // namespace

ChangedKeyPanel::ChangedKeyPanel(QWidget *parent)
    : QFrame(parent), m_what(makeLabel({}, LabelRole::Heading)), m_kept(makeLabel({})), m_seen(value(u"keySeen"_s)),
      m_publishedTitle(makeLabel(tr("Published by the site"))), m_published(value(u"keysPublished"_s)),
      m_advice(makeLabel({})), m_command(value(u"forgetCommand"_s))
{
    setObjectName(u"changedKeyPanel"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::oneAndHalf);
    form->setVerticalSpacing(space::half);
    const auto addRow = [form](const QString &title, QLabel *label, QPushButton *copy) {
        copy->setAccessibleDescription(title); // there are two
        form->addRow(title, beside(label, copy));
    };
    addRow(tr("Fingerprint seen now"), m_seen, copyButton(u"copySeen"_s, m_seen));
    form->addRow(m_publishedTitle, m_published);
    addRow(tr("To forget the old one"), m_command, copyButton(u"copyForget"_s, m_command));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::one);
    texts->addWidget(m_what);
    texts->addWidget(m_kept);
    texts->addWidget(m_advice);
    texts->addLayout(form);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::oneAndHalf, space::oneAndHalf, space::oneAndHalf, space::oneAndHalf);
    row->setSpacing(space::oneAndHalf);
    row->addWidget(new IconView(u"warning"_s, 28, IconView::Colour::Bad), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    clear();
}

void ChangedKeyPanel::show(const Error &error, const Site &site)
{
    const ErrorText text = errorText(error, Doing::Connecting);
    m_what->setText(text.what);
    m_what->setWordWrap(true);
    m_kept->setText(text.kept);
    m_kept->setVisible(!text.kept.isEmpty());
    m_advice->setText(text.advice);
    m_seen->setText(error.detail.section(u'\n', 0, 0)); // the lines of known_hosts follow
    m_published->setText(site.fingerprints.join(u'\n'));
    m_published->setVisible(!site.fingerprints.isEmpty());
    m_publishedTitle->setVisible(!site.fingerprints.isEmpty());
    m_command->setText(forgetCommand(site));
    setAccessibleName(text.what);
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    announce(*this, text.what, Urgency::Urgent);
}

void ChangedKeyPanel::clear()
{
    setVisible(false);
}

QString forgetCommand(const Site &site)
{
    // As ssh writes hosts of other ports into the file.
    const bool usualPort = site.port == 0 || site.port == 22;
    const QString host = usualPort ? site.host : u"[%1]:%2"_s.arg(site.host).arg(site.port);
    const auto word = [](const QString &text) {
        static const QRegularExpression plain(u"^[A-Za-z0-9._/][A-Za-z0-9._/-]*\\z"_s);
        return plain.match(text).hasMatch() ? text : QString::fromUtf8(shellQuote(text.toUtf8()));
    };
    QString command = u"ssh-keygen -R "_s + word(host);
    if (!site.knownHosts.isEmpty())
        command += u" -f "_s + word(site.knownHosts);
    return command;
}

} // namespace officina
