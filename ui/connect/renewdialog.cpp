// SPDX-License-Identifier: GPL-3.0-or-later
//
// Renewing a certificate; see the header.
#include "ui/connect/renewdialog.h"

#include "client/sites/renewal.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/sitetext.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>

namespace officina {

using namespace Qt::StringLiterals;

RenewDialog::RenewDialog(const Site &site, QWidget *parent)
    : QDialog(parent), m_site(site), m_output(new QPlainTextEdit), m_state(makeLabel({}, LabelRole::Muted)),
      m_run(makeButton(u"renewRun"_s, tr("Run the command"), ButtonKind::Primary)),
      m_stop(makeButton(u"renewStop"_s, tr("Stop"), ButtonKind::Normal, u"stop"_s)),
      m_close(makeButton(u"renewClose"_s, tr("Close")))
{
    setObjectName(u"renewDialog"_s);
    setWindowTitle(tr("Renew the certificate for %1", "%1: a site").arg(siteName(site)));
    resize(680, 380);
    auto *command = makeLabel(u"$ "_s + site.renewCommand, LabelRole::Code);
    command->setObjectName(u"renewCommand"_s);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_output->setObjectName(u"renewOutput"_s);
    m_output->setAccessibleName(tr("What the command prints"));
    m_output->setReadOnly(true);
    m_output->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_state->setObjectName(u"renewState"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_run);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::one);
    layout->addWidget(command);
    layout->addWidget(m_output, 1);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    tell(tr("It is run on this computer, and may open a page in the browser."), false);
    m_run->setDefault(true);
    if (const QString missing = missingInRenewal(site.renewCommand); !missing.isEmpty()) {
        m_run->setEnabled(false);
        m_state->setText(tr("The command still holds %1, which you have to fill in: in the settings of the site, where "
                            "you connect to it.",
                            "%1: '<e-mail>'")
                             .arg(missing));
    }

    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyRead, this, &RenewDialog::readOutput);
    connect(&m_process, &QProcess::finished, this, &RenewDialog::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            tell(tr("The command cannot be started: %1. The certificate is as it was. Is the program installed?",
                    "%1: the system's words")
                     .arg(m_process.errorString()),
                 false);
    });
    connect(m_run, &QPushButton::clicked, this, &RenewDialog::run);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopped = true;
        m_process.kill();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

RenewDialog::~RenewDialog()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(1000);
}

void RenewDialog::run()
{
    QStringList words = renewalWords(m_site.renewCommand);
    if (words.isEmpty() || m_process.state() != QProcess::NotRunning)
        return;
    m_stopped = false;
    m_output->clear();
    tell(tr("The command is running…"), true);
    const QString program = words.takeFirst();
    m_process.start(program, words);
}

void RenewDialog::readOutput()
{
    m_output->moveCursor(QTextCursor::End);
    m_output->insertPlainText(QString::fromLocal8Bit(m_process.readAll()));
    m_output->moveCursor(QTextCursor::End);
}

void RenewDialog::finished(int code, QProcess::ExitStatus status)
{
    readOutput();
    const bool isGood = status == QProcess::NormalExit && code == 0;
    if (isGood) {
        tell(tr("Done. The certificate is renewed."), false);
        m_close->setDefault(true);
        Q_EMIT renewed();
    } else if (m_stopped) {
        tell(tr("Stopped. The certificate is as it was, unless the command says otherwise."), false);
    } else {
        tell(tr("The command ended with code %1. The certificate is as it was, unless the command says otherwise.")
                 .arg(code),
             false);
    }
}

void RenewDialog::tell(const QString &text, bool isRunning)
{
    m_state->setText(text);
    m_run->setEnabled(!isRunning);
    m_stop->setVisible(isRunning);
}

} // namespace officina
