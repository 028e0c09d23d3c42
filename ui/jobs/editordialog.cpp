// SPDX-License-Identifier: GPL-3.0-or-later
//
// An editor on a job's node; see the header.
#include "ui/jobs/editordialog.h"

#include "client/base/userhome.h"
#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/errorpanel.h"
#include "ui/common/terminal.h"
#include "ui/common/theme.h"
#include "ui/present/sitetext.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString shownPath(const QString &path)
{
    const QString home = userHome() + u'/';
    return QDir::toNativeSeparators(path.startsWith(home) ? u"~/"_s + path.sliced(home.size()) : path);
}

} // namespace

EditorDialog::EditorDialog(NodeAliasKeeper &keeper, const Job &job, const Site &site, QWidget *parent)
    : QDialog(parent), m_keeper(keeper), m_job(job), m_name(nodeAliasName(site)), m_state(makeLabel({})),
      m_include(makeLabel({})), m_includeLine(makeLabel({}, LabelRole::Code)), m_commands(makeCommands()),
      m_error(new ErrorPanel), m_make(makeButton(u"makeNodeAlias"_s, tr("Make the name"), ButtonKind::Primary)),
      m_takeAway(makeButton(u"takeNodeAliasAway"_s, tr("Take it away"))),
      m_open(makeButton(u"openEditor"_s, tr("Open VS Code")))
{
    setObjectName(u"editorDialog"_s);
    setWindowTitle(tr("An editor on the node"));
    setMinimumWidth(520);
    m_state->setObjectName(u"nodeAliasState"_s);
    m_include->setObjectName(u"nodeAliasInclude"_s);
    m_includeLine->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(tr("ssh, VS Code and other editors reach the job's node by a name in your SSH "
                                   "configuration: %1. It goes through the login host of %2, follows the next job of "
                                   "the same name, and goes when none runs.",
                                   "%1: a name, %2: a site")
                                    .arg(m_name, siteName(site))));
    layout->addWidget(m_state);
    layout->addWidget(m_include);
    layout->addWidget(m_includeLine);
    layout->addWidget(m_commands);
    layout->addWidget(m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_make, QDialogButtonBox::ActionRole);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    buttons->addButton(m_takeAway, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &EditorDialog::make);
    connect(m_takeAway, &QPushButton::clicked, this, &EditorDialog::takeAway);
    connect(m_open, &QPushButton::clicked, this, &EditorDialog::openEditor);
    connect(&m_keeper, &NodeAliasKeeper::changed, this, &EditorDialog::showState);
    showState();
}

QWidget *EditorDialog::makeCommands()
{
    auto *commands = new QWidget;
    auto *grid = new QGridLayout(commands);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::one);
    grid->setColumnStretch(1, 1);
    m_ssh = addCommand(grid, tr("A shell"), u"nodeAliasSsh"_s);
    m_code = addCommand(grid, tr("VS Code", "the editor"), u"nodeAliasCode"_s);
    m_ssh->setText(asShellLine({u"ssh"_s, m_name}));
    QStringList code{u"code"_s, u"--remote"_s, u"ssh-remote+"_s + m_name};
    const QString folder = QString::fromUtf8(m_job.workFolder.bytes());
    if (m_job.workFolder.display() == folder) // else no line to paste could name it
        code += folder;
    m_code->setText(asShellLine(code));
    return commands;
}

QLabel *EditorDialog::addCommand(QGridLayout *grid, const QString &title, const QString &objectName)
{
    const int row = grid->rowCount();
    auto *command = makeLabel({}, LabelRole::Code);
    command->setObjectName(objectName);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = makeToolButton(objectName + u"Copy"_s, u"copy"_s, tr("Copy"));
    copy->setAccessibleDescription(title); // there are two
    auto *name = makeLabel(title, LabelRole::Muted);
    name->setWordWrap(false);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(command, row, 1);
    grid->addWidget(copy, row, 2, Qt::AlignTop);
    connect(copy, &QToolButton::clicked, command, [copy, command] { copyText(copy, command->text()); });
    return command;
}

bool EditorDialog::leadsHere() const
{
    return !m_keeper.name().isEmpty() && m_keeper.jobName() == m_job.name;
}

void EditorDialog::showState()
{
    const NodeAliasFile &file = m_keeper.file();
    const auto included = file.isIncluded();
    if (!included)
        m_error->show(errorText(included.error(), Doing::Connecting));
    const bool asks = included && !*included;
    const QString name = m_keeper.jobName().simplified();
    m_state->setVisible(!m_keeper.name().isEmpty());
    if (!m_keeper.node().isEmpty())
        m_state->setText(
            tr("It leads to %1 now, where “%2” runs.", "a node, the name of a job").arg(m_keeper.node(), name));
    else
        m_state->setText(tr("It leads nowhere now: no job “%1” runs. It comes back with the next one.").arg(name));
    m_include->setVisible(asks);
    m_includeLine->setVisible(asks);
    m_include->setText(
        tr("Once, this line is put at the top of %1. What is there now is kept as %2; nothing else of it "
           "is changed, and the names themselves stand in a file of their own.",
           "two files")
            .arg(shownPath(file.config()), shownPath(file.backup())));
    m_includeLine->setText(QString::fromLatin1(NodeAliasFile::includeLine()));
    const bool isMade = leadsHere() && !asks;
    m_make->setVisible(!isMade);
    m_make->setText(asks ? tr("Write the line and make the name") : tr("Make the name"));
    m_make->setEnabled(included.has_value());
    m_commands->setVisible(isMade);
    m_open->setVisible(isMade && !m_keeper.node().isEmpty());
    m_takeAway->setVisible(!m_keeper.name().isEmpty());
}

// The configuration first: a name that nothing reads would be no use.
void EditorDialog::make()
{
    m_error->clear();
    const auto made = m_keeper.file().include().and_then([this] { return m_keeper.keep(m_job); });
    if (!made)
        m_error->show(errorText(made.error(), Doing::Connecting));
    showState();
}

void EditorDialog::takeAway()
{
    m_error->clear();
    m_keeper.drop();
}

void EditorDialog::openEditor()
{
    QUrl url;
    url.setScheme(u"vscode"_s);
    url.setHost(u"vscode-remote"_s);
    url.setPath(u"/ssh-remote+"_s + m_name + QString::fromUtf8(m_job.workFolder.bytes()), QUrl::DecodedMode);
    if (!QDesktopServices::openUrl(url))
        m_error->show(
            {tr("This computer knows no VS Code."), {}, tr("Copy the command, or use the name in your editor."), {}});
}

} // namespace officina
