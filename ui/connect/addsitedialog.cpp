// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout and behaviour of the dialog; see the header.
#include "ui/connect/addsitedialog.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/errortext.h"
#include "ui/present/sitetext.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// A name to begin with: "login.lumi.example.eu" -> "login", "MareNostrum 5" -> "marenostrum-5".
QString nameFrom(const Site &site)
{
    QString name = site.origin == Site::Origin::Typed ? site.host.section(u'.', 0, 0) : site.name;
    return name.toLower().replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s);
}

QString problemText(const Error &error, const QString &path)
{
    if (error.subject == "name"_L1)
        return AddSiteDialog::tr("A name has letters, digits, “_”, “.” and “-”.");
    if (error.kind == Error::Kind::Exists)
        return AddSiteDialog::tr("That name is there already. Choose another one.");
    if (error.subject == "block"_L1)
        return AddSiteDialog::tr("Officina's own lines in %1 lack their begin or their end. Mend them first; the file "
                                 "is as it was.",
                                 "%1: a file")
            .arg(path);
    const ErrorText text = errorText(error, Doing::SavingText);
    return text.detail.isEmpty() ? text.what : text.what + u' ' + text.detail;
}

} // namespace

AddSiteDialog::AddSiteDialog(const Site &site, const QString &sshFolder, QWidget *parent)
    : QDialog(parent), m_site(site), m_file(sshFolder), m_name(new QLineEdit(nameFrom(site))),
      m_lines(makeLabel({}, LabelRole::Code)), m_problem(makeLabel({})),
      m_add(makeButton(u"addSite"_s, tr("Add"), ButtonKind::Primary))
{
    setObjectName(u"addSiteDialog"_s);
    setWindowTitle(tr("Add %1 to my sites", "%1: a host or a site").arg(siteName(site)));
    resize(520, 0);
    m_name->setObjectName(u"addSiteName"_s);
    m_lines->setObjectName(u"addSiteLines"_s);
    m_lines->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"addSiteProblem"_s);
    m_problem->setMargin(space::one);
    m_problem->setProperty("notice", u"warning"_s);
    m_problem->hide();
    auto *name = makeLabel(tr("Name"));
    name->setBuddy(m_name);
    auto *cancel = makeButton(u"addSiteCancel"_s, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::one);
    layout->addWidget(name);
    layout->addWidget(m_name);
    const QString about = tr("These lines are written at the beginning of %1, for all programs that use ssh. What is "
                             "there now is kept beside it.",
                             "%1: a file")
                              .arg(m_file.path());
    layout->addWidget(makeLabel(about, LabelRole::Muted));
    layout->addWidget(m_lines);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    m_add->setDefault(true);
    connect(m_name, &QLineEdit::textChanged, this, &AddSiteDialog::showLines);
    connect(m_add, &QPushButton::clicked, this, &AddSiteDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    showLines();
    m_name->selectAll();
}

SshAlias AddSiteDialog::alias() const
{
    return {m_name->text().trimmed(), m_site.host, m_site.port, m_site.user, m_site.identities.value(0)};
}

void AddSiteDialog::showLines()
{
    const SshAlias alias = this->alias();
    const auto lines = entryOf(alias); // what is wrong with them is said when they are to be written
    m_lines->setText(lines ? QString::fromUtf8(lines->join('\n')) : QString());
    m_add->setEnabled(!alias.name.isEmpty());
    m_problem->hide();
}

void AddSiteDialog::accept()
{
    if (const auto added = m_file.add(alias()); !added) {
        m_problem->setText(problemText(added.error(), m_file.path()));
        m_problem->show();
        return;
    }
    QDialog::accept();
}

SiteId AddSiteDialog::added() const
{
    return SiteId{alias().name};
}

} // namespace officina
