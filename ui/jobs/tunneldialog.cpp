// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking for a port; see the header.
#include "ui/jobs/tunneldialog.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookedThrough = 1 << 20; // bytes at the end of the output
constexpr int jupyter = 8888, tensorBoard = 6006;

} // namespace

void askPage(JobService &jobs, const RemotePath &output, const QString &nodeList, QObject *context,
             const std::function<void(const QList<WebAddress> &)> &found)
{
    if (output.isEmpty()) {
        found({});
        return;
    }
    jobs.output(output, -lookedThrough).then(context, [found, nodeList](const Result<OutputPiece> &piece) {
        found(piece ? webAddressesIn(piece->bytes, nodeList) : QList<WebAddress>());
    });
}

TunnelDialog::TunnelDialog(JobService &jobs, const Job &job, const RemotePath &output, QWidget *parent)
    : QDialog(parent), m_port(new QComboBox), m_told(makeLabel(tr("Looking into its output…"), LabelRole::Small)),
      m_open(makeButton(u"openTunnel"_s, tr("Open"), ButtonKind::Primary)),
      m_browser(new QCheckBox(tr("Open it in the browser")))
{
    setObjectName(u"tunnelDialog"_s);
    setWindowTitle(tr("Open a page of the job"));
    setMinimumWidth(440);
    m_port->setObjectName(u"tunnelPort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setEditable(true);
    m_port->setInsertPolicy(QComboBox::NoInsert);
    m_port->lineEdit()->setPlaceholderText(tr("a number, such as 8888"));
    m_told->setObjectName(u"tunnelTold"_s);
    m_browser->setObjectName(u"tunnelBrowser"_s);
    m_browser->setChecked(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::two);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Port on %1", "a node").arg(firstNode(job.nodeList)), m_port);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::oneAndHalf);
    const QString site = jobs.connection() ? siteName(jobs.connection()->site()) : QString();
    layout->addWidget(makeLabel(tr("A port of this computer leads to a notebook or a TensorBoard of the job, through "
                                   "%1, until the job ends. Nobody but this computer reaches it. The first one signs "
                                   "in once more.",
                                   "a site")
                                    .arg(site)));
    layout->addLayout(form);
    layout->addWidget(m_told);
    layout->addWidget(m_browser);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_port, &QComboBox::currentTextChanged, this, [this] { m_open->setEnabled(port() > 0); });
    m_open->setEnabled(false);
    askPage(jobs, output, job.nodeList, this, [this](const QList<WebAddress> &found) { showFound(found); });
}

int TunnelDialog::port() const
{
    const QString typed = m_port->currentText().trimmed();
    const int index = m_port->findText(m_port->currentText());
    bool isNumber = false;
    const int number = index >= 0 ? m_port->itemData(index).toInt(&isNumber) : typed.toInt(&isNumber);
    return isNumber && number > 0 && number <= 65535 ? number : 0;
}

bool TunnelDialog::opensBrowser() const
{
    return m_browser->isChecked();
}

void TunnelDialog::showFound(const QList<WebAddress> &found)
{
    const QString typed = m_port->currentText();
    for (const WebAddress &address : found)
        m_port->addItem(tr("%1 · %2", "port, address").arg(QString::number(address.port()), address.shown()),
                        address.port());
    m_told->setText(found.isEmpty()
                        ? tr("Its output names no address so far. Jupyter usually takes %1, TensorBoard %2.", "ports")
                              .arg(QString::number(jupyter), QString::number(tensorBoard))
                        : tr("Its output names %n address(es).", nullptr, int(found.size())));
    if (!typed.isEmpty())
        m_port->setEditText(typed); // the user was quicker
    else if (!found.isEmpty())
        m_port->setCurrentIndex(0);
    m_port->lineEdit()->setCursorPosition(0); // of an address that does not fit the port is what is to be seen
    m_open->setEnabled(port() > 0);
}

} // namespace officina
