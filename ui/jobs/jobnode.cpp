// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways to a job's node; see the header.
#include "ui/jobs/jobnode.h"

#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/errorpanel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/terminal.h"
#include "ui/common/theme.h"
#include "ui/jobs/editordialog.h"
#include "ui/jobs/jobusage.h"
#include "ui/jobs/tunneldialog.h"

#include <QtCore/QDir>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString stateOf(const JobTunnel &tunnel)
{
    switch (tunnel.state) {
    case JobTunnel::State::Opening: return JobNode::tr("signing in…", "a tunnel");
    case JobTunnel::State::Open:
        return tunnel.connections > 0 ? JobNode::tr("open, %n connection(s)", "a tunnel", tunnel.connections)
                                      : JobNode::tr("open", "a tunnel");
    case JobTunnel::State::JobEnded: return JobNode::tr("closed: the job runs there no more", "a tunnel");
    case JobTunnel::State::SiteLeft: return JobNode::tr("closed: the site was left", "a tunnel");
    case JobTunnel::State::Lost: break;
    }
    return JobNode::tr("closed: the connection ended", "a tunnel");
}

} // namespace

JobNode::JobNode(JobService &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_title(makeLabel({}, LabelRole::Strong)), m_buttons(new QWidget),
      m_terminal(makeButton(u"jobTerminal"_s, tr("Terminal"))), m_editor(makeButton(u"jobEditor"_s, tr("Editor…"))),
      m_page(makeButton(u"jobPage"_s, tr("Jupyter or TensorBoard…"))), m_alias(makeLabel({}, LabelRole::Small)),
      m_tunnels(new QWidget), m_tunnelsLayout(new QVBoxLayout(m_tunnels)), m_error(new ErrorPanel)
{
    setObjectName(u"jobNode"_s);
    m_title->setObjectName(u"jobNodeTitle"_s);
    m_alias->setObjectName(u"jobNodeAlias"_s);
    m_tunnels->setObjectName(u"jobTunnels"_s);
    m_terminal->setToolTip(tr("Open a shell beside the job, in this computer's terminal"));
    m_page->setToolTip(tr("Open a port of this computer that leads to a program of the job"));
    auto *buttons = new FlowLayout(m_buttons);
    buttons->setSpacing(space::one);
    buttons->addWidget(m_terminal);
    buttons->addWidget(m_editor);
    buttons->addWidget(m_page);
    m_tunnelsLayout->setContentsMargins(0, 0, 0, 0);
    m_tunnelsLayout->setSpacing(space::half);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_title);
    layout->addWidget(m_buttons);
    layout->addWidget(m_alias);
    layout->addWidget(m_tunnels);
    layout->addWidget(m_error);
    m_shells =
        makeLabel(tr("For a terminal of your own: a shell beside the job, and by ssh where the site lets you in."),
                  LabelRole::Small);
    layout->addWidget(m_shells);
    m_beside = addCommand(layout, u"jobShell"_s, tr("Run this in a terminal: it opens a shell beside the job."));
    m_direct = addCommand(layout, u"jobShellDirect"_s,
                          tr("The same by ssh, where the site lets its users sign in to the nodes of their jobs."));
    m_editor->hide();
    m_page->hide();
    m_alias->hide();
    hide();
    connect(m_terminal, &QPushButton::clicked, this, &JobNode::openShell);
    connect(m_editor, &QPushButton::clicked, this, &JobNode::openEditorDialog);
    connect(m_page, &QPushButton::clicked, this, &JobNode::askPort);
}

QLabel *JobNode::addCommand(QVBoxLayout *layout, const QString &objectName, const QString &tip)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    auto *command = makeShortLabel({}, LabelRole::Code, Qt::ElideMiddle);
    command->setObjectName(objectName);
    auto *copy = makeToolButton(objectName + u"Copy"_s, u"copy"_s, tr("Copy"));
    copy->setToolTip(tip);
    row->addWidget(command, 1);
    row->addWidget(copy);
    layout->addWidget(line);
    connect(copy, &QToolButton::clicked, command, [copy, command] { copyText(copy, command->text()); });
    return command;
}

void JobNode::useAccess(JobAccess &access)
{
    m_access = &access;
    connect(&access.alias(m_jobs), &NodeAliasKeeper::changed, this, &JobNode::showAlias);
    connect(&access.tunnels(m_jobs), &JobTunnels::changed, this, &JobNode::showTunnels);
    m_editor->show();
    m_page->show();
}

void JobNode::setJob(const Job &job, const RemotePath &output)
{
    if (job.id != m_job.id)
        m_error->clear();
    m_job = job;
    m_output = output;
    showShells();
    showAlias();
    showTunnels();
}

void JobNode::showShells()
{
    const QString node = firstNode(m_job.nodeList);
    const bool runs =
        m_job.state == JobState::Running && !node.isEmpty() && !m_jobs.isFromHistory() && m_jobs.connection();
    QStringList beside, direct;
    if (runs) {
        const Site &site = m_jobs.connection()->site();
        const auto dialect = m_jobs.dialect();
        if (dialect && !site.forbidsJobSteps.value)
            beside = jobusage::shellBeside(m_job, dialect->kind, site);
        direct = jobusage::shellOnNode(m_job, site);
        const bool lets = jobusage::letsOntoNodes(site);
        m_editor->setEnabled(lets);
        m_editor->setToolTip(
            lets ? tr("Reach the node from VS Code and other editors")
                 : tr("Nobody can sign in to the nodes of the practice factory: they are this computer."));
    }
    m_shell = beside.isEmpty() ? direct : beside;
    m_title->setText(tr("On its node, %1", "a name").arg(node));
    m_buttons->setVisible(runs);
    m_title->setVisible(runs);
    m_terminal->setVisible(!m_shell.isEmpty());
    m_shells->setVisible(!m_shell.isEmpty());
    for (const auto &[label, words] : {std::pair(m_beside, beside), std::pair(m_direct, direct)}) {
        label->setText(asShellLine(words));
        label->parentWidget()->setVisible(!words.isEmpty());
    }
}

void JobNode::openShell()
{
    if (!openTerminal(QDir::homePath(), m_shell))
        m_error->show({tr("No terminal program was found."), {}, tr("Copy the command below into one."), {}});
}

void JobNode::showAlias()
{
    const NodeAliasKeeper *keeper = m_access ? &m_access->alias(m_jobs) : nullptr;
    const bool isOurs = keeper && !keeper->name().isEmpty() && keeper->jobName() == m_job.name;
    m_alias->setVisible(isOurs && !m_buttons->isHidden());
    if (isOurs)
        m_alias->setText(
            keeper->node().isEmpty()
                ? tr("%1 waits for the next job of this name.", "a name in the SSH configuration").arg(keeper->name())
                : tr("%1 leads to %2 in ssh and editors.", "a name in the SSH configuration, a node")
                      .arg(keeper->name(), keeper->node()));
}

void JobNode::openEditorDialog()
{
    if (!m_access || !m_jobs.connection())
        return;
    auto *dialog = new EditorDialog(m_access->alias(m_jobs), m_job, m_jobs.connection()->site(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void JobNode::askPort()
{
    auto *dialog = new TunnelDialog(m_jobs, m_job, m_output, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { openTunnel(dialog->port(), dialog->opensBrowser()); });
    dialog->open();
}

void JobNode::openTunnel(int port, bool inBrowser)
{
    m_error->clear();
    const auto opened = m_access->tunnels(m_jobs).open(m_job, port);
    if (!opened)
        m_error->show(errorText(opened.error(), Doing::Connecting));
    else if (inBrowser)
        openInBrowser(port, *opened);
}

// The token is read where it stands each time, so that it is kept nowhere.
void JobNode::openInBrowser(int port, int localPort)
{
    askPage(m_jobs, m_output, m_job.nodeList, this, [this, port, localPort](const QList<WebAddress> &found) {
        const auto page = std::ranges::find(found, port, &WebAddress::port);
        WebAddress plain;
        plain.url.setScheme(u"http"_s);
        plain.url.setPath(u"/"_s);
        if (!QDesktopServices::openUrl((page != found.end() ? *page : plain).through(localPort)))
            Q_EMIT statusChanged(
                tr("No browser was found. The page is at http://127.0.0.1:%1").arg(QString::number(localPort)));
    });
}

void JobNode::showTunnels()
{
    QList<JobTunnel> ours;
    if (m_access)
        for (const JobTunnel &tunnel : m_access->tunnels(m_jobs).tunnels())
            if (tunnel.job == m_job.id)
                ours += tunnel;
    if (ours != m_shown) {
        m_shown = ours;
        while (QLayoutItem *item = m_tunnelsLayout->takeAt(0)) {
            item->widget()->deleteLater(); // one of its buttons may be why
            item->widget()->hide();
            delete item;
        }
        for (const JobTunnel &tunnel : std::as_const(ours))
            m_tunnelsLayout->addWidget(tunnelRow(tunnel));
    }
    m_tunnels->setVisible(!ours.isEmpty());
    setVisible(!m_buttons->isHidden() || !ours.isEmpty());
}

QWidget *JobNode::tunnelRow(const JobTunnel &tunnel)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    auto *words = makeLabel(
        tr("127.0.0.1:%1 leads to %2:%3 · %4", "port here, node, port there, state")
            .arg(QString::number(tunnel.localPort), tunnel.node, QString::number(tunnel.port), stateOf(tunnel)));
    words->setObjectName(u"jobTunnel"_s);
    layout->addWidget(words);
    if (tunnel.error) {
        const bool ofConnection = tunnel.state == JobTunnel::State::Lost;
        auto *why = makeLabel(errorText(*tunnel.error, ofConnection ? Doing::Connecting : Doing::Forwarding).all(),
                              LabelRole::Small);
        why->setObjectName(u"jobTunnelError"_s);
        layout->addWidget(why);
    }
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setSpacing(space::one);
    auto *browser = makeButton(u"jobTunnelBrowser"_s, tr("Open in browser"), ButtonKind::Link);
    auto *close = makeButton(u"jobTunnelClose"_s, tunnel.isUp() ? tr("Close") : tr("Remove"), ButtonKind::Link);
    browser->setVisible(tunnel.isUp());
    flow->addWidget(browser);
    flow->addWidget(close);
    layout->addWidget(buttons);
    connect(browser, &QPushButton::clicked, this, [this, tunnel] { openInBrowser(tunnel.port, tunnel.localPort); });
    connect(close, &QPushButton::clicked, this, [this, tunnel] { m_access->tunnels(m_jobs).close(tunnel.localPort); });
    return row;
}

} // namespace officina
