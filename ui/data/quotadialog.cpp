// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site's quota; see the header.
#include "ui/data/quotadialog.h"

#include "client/connection/connection.h"
#include "client/sites/siteratelimit.h"
#include "ui/common/announce.h"
#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/present/errortext.h"
#include "ui/present/formats.h"
#include "ui/present/sitetext.h"

#include <QtCore/QTimer>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QuotaDialog::QuotaDialog(Connection &connection, QWidget *parent)
    : QDialog(parent), m_connection(&connection), m_site(connection.site()), m_state(makeLabel({}, LabelRole::Muted)),
      m_output(new QPlainTextEdit), m_error(new ErrorPanel), m_again(makeButton(u"quotaAgain"_s, tr("Ask again"))),
      m_copy(makeButton(u"quotaCopy"_s, tr("Copy"), ButtonKind::Normal, u"copy"_s)), m_turn(new QTimer(this))
{
    setObjectName(u"quotaDialog"_s);
    setWindowTitle(tr("Quota at %1", "%1: a site").arg(siteName(m_site)));
    resize(680, 420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::one);
    auto *command = makeLabel(u"$ "_s + m_site.quotaCommand, LabelRole::Code);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(command);
    m_error->clear();
    layout->addWidget(m_error);
    m_output->setObjectName(u"quotaOutput"_s);
    m_output->setAccessibleName(tr("What the site says"));
    m_output->setReadOnly(true);
    m_output->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_output->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(m_output, 1);
    m_state->setObjectName(u"quotaState"_s);
    layout->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    QPushButton *close = makeButton(u"quotaClose"_s, tr("Close"));
    close->setDefault(true);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &QuotaDialog::ask);
    connect(m_error, &ErrorPanel::retryRequested, this, &QuotaDialog::ask);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(m_copy, m_output->toPlainText()); });
    m_turn->setSingleShot(true);
    connect(m_turn, &QTimer::timeout, this, &QuotaDialog::run);
    m_copy->setEnabled(false);
    ask();
}

QPushButton *QuotaDialog::makeLink(const QString &objectName, std::function<Connection *()> connection)
{
    auto *link = makeButton(objectName, tr("Quota…"), ButtonKind::Link);
    link->setToolTip(tr("What the site's own command says of your quota"));
    link->setAutoDefault(false);
    connect(link, &QPushButton::clicked, link, [link, connection = std::move(connection)] {
        Connection *const present = connection();
        if (!present)
            return;
        auto *dialog = new QuotaDialog(*present, link);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return link;
}

void QuotaDialog::ask()
{
    m_again->setEnabled(false);
    m_error->clear();
    const auto wait = waitTime(m_site, SiteRateLimit::Quota);
    m_state->setText(wait > 0ms ? tr("The site wants this asked seldom; waiting for its turn…")
                                : tr("Asking the site…"));
    m_turn->start(wait);
}

void QuotaDialog::run()
{
    if (!m_connection) {
        m_state->clear();
        m_error->show(errorText({Error::Kind::Disconnected, {}, {}}, Doing::Listing));
        return;
    }
    markUsed(m_site, SiteRateLimit::Quota);
    m_state->setText(tr("Asking the site…"));
    m_connection->run([command = m_site.quotaCommand.toUtf8()](ssh::Session &session) { return session.run(command); })
        .then(this, [this](const Result<ssh::Output> &told) {
            m_again->setEnabled(true);
            if (!told) {
                m_state->clear();
                m_error->show(errorText(told.error(), Doing::Listing), true);
                return;
            }
            m_output->setPlainText(displayText(QString::fromUtf8(told->out + told->err).remove(u'\r'), u"\n\t"));
            m_copy->setEnabled(!m_output->document()->isEmpty());
            m_state->setText(told->exitCode == 0
                                 ? tr("As of %1", "date and time").arg(formats::dateTime(QDateTime::currentDateTime()))
                                 : tr("The command ended with code %1.").arg(told->exitCode));
            announce(*m_state, m_state->text());
        });
}

} // namespace officina
