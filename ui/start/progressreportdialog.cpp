// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout and behaviour of the dialog; see the header.
#include "ui/start/progressreportdialog.h"

#include "client/base/files.h"
#include "client/settings/settings.h"
#include "client/storage/store.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/openlink.h"
#include "ui/common/theme.h"
#include "ui/present/cohorttext.h"
#include "ui/present/invitationtext.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const Setting<QString> lastMail{u"cohort/mail"_s}; // the user's, as in their teacher's roster

} // namespace

ProgressReportDialog::ProgressReportDialog(const AcceptedInvitation &invitation, const Site &site,
                                           const QString &folder, Store &store, Settings &settings, QWidget *parent)
    : QDialog(parent), m_invitation(invitation), m_settings(settings), m_own(folder), m_error(new ErrorPanel)
{
    setObjectName(u"reportToTeacher"_s);
    setWindowTitle(tr("Report to my teacher"));
    resize(640, 600);
    const Invitation &said = m_invitation.open.invitation;
    m_report.cohort = {said.cohort};
    m_report.site = site.profile.isEmpty() ? said.siteId() : site.profile; // an alias is nobody else's name for it
    m_report.user = site.user;
    m_report.consent = said.consent.isEmpty() ? cohorttext::usualConsent() : said.consent;
    m_report.steps = stepsSince(m_own.at(said.siteId()), m_invitation.accepted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(tr("Report to my teacher"), LabelRole::Heading));
    layout->addWidget(
        makeLabel(tr("How far you are at the site, in a file for %1. Officina sends nothing: you send the "
                     "file yourself, or leave it.",
                     "%1: a person")
                      .arg(fieldText(said, InvitationField::Issuer)),
                  LabelRole::Muted));
    layout->addWidget(m_error);
    layout->addWidget(makeQuestion(), 1);
    layout->addWidget(makeWritten());
    auto *close = makeButton(u"reportClose"_s, tr("Close"));
    m_write = makeButton(u"reportWrite"_s, tr("Write the file…"), ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_write);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ProgressReportDialog::chooseFile);
    close->setDefault(true); // nobody agrees by the Return key alone
    showReport();
    askHistory(store);
}

QWidget *ProgressReportDialog::makeQuestion()
{
    auto *question = new QWidget;
    auto *lines = new QVBoxLayout(question);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::half);
    auto *caption =
        makeLabel(tr("Your mail address, as your teacher has it in the list of the cohort"), LabelRole::Small);
    m_mail = new QLineEdit(m_settings.get(lastMail));
    m_mail->setObjectName(u"reportMail"_s);
    m_mail->setAccessibleName(caption->text());
    caption->setBuddy(m_mail);
    auto *all = makeLabel(tr("This is all that the file will hold:"), LabelRole::Strong);
    m_contents = new QPlainTextEdit;
    m_contents->setObjectName(u"reportContents"_s);
    m_contents->setAccessibleName(all->text());
    m_contents->setReadOnly(true);
    m_contents->setTabChangesFocus(true);
    m_agree = new QCheckBox(tr("I have read this, and I agree to what it says is my agreement"));
    m_agree->setObjectName(u"reportAgree"_s);
    lines->addWidget(caption);
    lines->addWidget(m_mail);
    lines->addSpacing(space::one);
    lines->addWidget(all);
    lines->addWidget(m_contents, 1);
    lines->addWidget(m_agree);
    connect(m_mail, &QLineEdit::textChanged, this, [this] {
        m_agree->setChecked(false); // to another report
        showReport();
    });
    connect(m_agree, &QCheckBox::toggled, this, [this] { m_write->setEnabled(isReady()); });
    return question;
}

QWidget *ProgressReportDialog::makeWritten()
{
    auto *frame = new QFrame;
    frame->setProperty("notice", u"info"_s);
    auto *lines = new QVBoxLayout(frame);
    lines->setContentsMargins(space::one, space::one, space::one, space::one);
    lines->setSpacing(space::one);
    m_where = makeLabel({});
    m_where->setObjectName(u"reportWhere"_s);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *mail = makeButton(u"reportOpenMail"_s, tr("Open my mail program"));
    auto *folder = makeButton(u"reportOpenFolder"_s, tr("Show the file in its folder"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addWidget(mail);
    row->addWidget(folder);
    row->addStretch(1);
    lines->addWidget(m_where);
    lines->addLayout(row);
    connect(mail, &QPushButton::clicked, this, &ProgressReportDialog::openMail);
    connect(folder, &QPushButton::clicked, this, &ProgressReportDialog::openFolder);
    frame->hide();
    m_after = frame;
    return frame;
}

// What was done before the window noted it, or from a terminal.
void ProgressReportDialog::askHistory(Store &store)
{
    const Invitation &said = m_invitation.open.invitation;
    store
        .run([site = said.siteId(), account = said.account, since = m_invitation.accepted](Database &database) {
            return cohort::stepsInHistory(database, site, account, since);
        })
        .then(this, [this](const Result<QList<cohort::StepMark>> &told) {
            m_isWhole = true;
            if (!told)
                m_error->show(errorText(told.error(), Doing::ReadingHistory));
            addSteps(told.value_or(QList<cohort::StepMark>()));
        });
}

void ProgressReportDialog::addSteps(const QList<cohort::StepMark> &steps)
{
    m_report.steps = putTogether(m_report.steps, steps);
    showReport();
}

void ProgressReportDialog::showReport()
{
    m_report.mail = m_mail->text().trimmed();
    m_contents->setPlainText(m_isWhole ? cohorttext::reportContents(m_report) : tr("Looking what is known here…"));
    m_agree->setEnabled(m_isWhole && cohort::isMail(m_report.mail));
    m_agree->setToolTip(m_agree->isEnabled() ? QString() : tr("Your mail address is missing."));
    setStyleProperty(m_mail, "invalid", !m_report.mail.isEmpty() && !cohort::isMail(m_report.mail));
    m_write->setEnabled(isReady());
}

bool ProgressReportDialog::isReady() const
{
    return m_isWhole && m_agree->isEnabled() && m_agree->isChecked();
}

void ProgressReportDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(this, tr("Write the report"), folder + u'/' + u"report-%1.json"_s.arg(m_report.cohort.value));
    dialog->setObjectName(u"reportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ProgressReportDialog::write);
    dialog->open();
}

void ProgressReportDialog::write(const QString &file)
{
    if (!isReady())
        return;
    m_error->clear();
    m_report.written = QDateTime::currentDateTimeUtc();
    const auto key = m_own.reportKey();
    const auto done = key ? writeFile(file, reportFile(m_report, *key), true) : Result<>(passOn(key));
    if (!done) {
        m_error->show(errorText(done.error(), Doing::Exporting));
        return;
    }
    m_settings.set(lastMail, m_report.mail);
    m_file = file;
    m_where->setText(
        tr("Written: %1\nTo send it, attach it to a mail yourself.", "%1: a file").arg(QDir::toNativeSeparators(file)));
    m_after->show();
    Q_EMIT written(file);
}

// The file is not attached: no program may do that for its user everywhere, and none should.
void ProgressReportDialog::openMail()
{
    const Invitation &said = m_invitation.open.invitation;
    QUrl url;
    url.setScheme(u"mailto"_s);
    if (cohort::isMail(said.contact))
        url.setPath(said.contact);
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, tr("Report for the cohort %1").arg(said.cohort));
    query.addQueryItem(u"body"_s, tr("Please find attached: %1", "%1: a file").arg(QFileInfo(m_file).fileName()));
    url.setQuery(query);
    if (!QDesktopServices::openUrl(url))
        m_error->show({.what = tr("No mail program could be opened."),
                       .kept = tr("The report is written."),
                       .advice = tr("Attach it to a mail by hand."),
                       .detail = {}});
}

void ProgressReportDialog::openFolder()
{
    openLink(this, QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
}

} // namespace officina
