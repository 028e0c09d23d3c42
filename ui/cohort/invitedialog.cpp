// SPDX-License-Identifier: GPL-3.0-or-later
//
// Form, check, file; see the header.
#include "ui/cohort/invitedialog.h"

#include "client/base/files.h"
#include "client/base/remotepath.h"
#include "client/cohort/board.h"
#include "client/cohort/invitationforothers.h"
#include "client/invitations/issuerkey.h"
#include "client/jobs/jobtemplate.h"
#include "ui/cohort/formparts.h"
#include "ui/common/copied.h"
#include "ui/common/theme.h"
#include "ui/present/cohorttext.h"
#include "ui/present/invitationtext.h"
#include "ui/present/languages.h"
#include "ui/present/typeddate.h"

#include <QtCore/QDir>
#include <QtCore/QTimeZone>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using Field = InvitationField;
using Reason = InvitationRefusal::Reason;

namespace {

constexpr int usualDays = 30;

QComboBox *makeChoice(const QString &objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

void choose(QComboBox &box, const QString &value)
{
    if (box.findData(value) < 0)
        box.addItem(value, value);
    box.setCurrentIndex(box.findData(value));
}

QStringList mailsOf(const QList<cohort::Member> &members, bool isInvitedToo)
{
    QStringList mails;
    for (const cohort::Member &member : members)
        if (isInvitedToo || !markOf(member.steps, cohort::Step::Invited))
            mails += member.mail;
    return mails;
}

} // namespace

InviteDialog::InviteDialog(const cohort::Cohort &cohort, const QString &siteName, const QStringList &mails, Means means,
                           QWidget *parent)
    : QDialog(parent), m_cohort(cohort), m_means(std::move(means)), m_stack(new QStackedWidget),
      m_template(makeChoice(u"inviteTemplate"_s)), m_language(makeChoice(u"inviteLanguage"_s)),
      m_people(makeChoice(u"invitePeople"_s)), m_note(makeButton(u"inviteNote"_s, tr("Note as invited"))),
      m_noted(makeLabel({}, LabelRole::Muted)), m_noteProblem(makeNotice(u"inviteNoteProblem"_s)),
      m_problem(makeNotice(u"inviteProblem"_s)), m_file(makeLabel({}, LabelRole::Code))
{
    setObjectName(u"inviteDialog"_s);
    QVBoxLayout *lines = makeLines(*this, tr("Invitation to the cohort"));
    m_stack->addWidget(makeForm(siteName));
    m_stack->addWidget(makeDone());
    lines->addWidget(m_stack);
    fillPeople(mails);
    if (!cohort.invitation.isEmpty()) // one that cannot be read any more says nothing
        if (const auto former = readInvitation(cohort.invitation))
            fillFrom(former->invitation);
    resize(620, 640);
}

QLineEdit *InviteDialog::field(const QString &name, const QString &text, const QString &placeholder)
{
    return makeField(u"invite-"_s + name, text, placeholder);
}

QString InviteDialog::textOf(const QString &name) const
{
    const auto *found = findChild<QLineEdit *>(u"invite-"_s + name);
    return found ? found->text().trimmed() : QString();
}

QWidget *InviteDialog::makeForm(const QString &siteName)
{
    auto *whole = new QWidget;
    auto *lines = new QVBoxLayout(whole);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::oneAndHalf);
    const QLocale locale;
    const QDate today = QDate::currentDate();
    const bool isUnderWay = m_cohort.until.isValid() && m_cohort.until >= today;
    // A cohort may last longer than an invitation, of which each is for a year at most.
    const QDate last =
        isUnderWay ? std::min(m_cohort.until, today.addDays(mostDaysValid - 1)) : today.addDays(usualDays);
    QFormLayout *form = officina::makeForm();
    form->addRow(fieldName(Field::Title), field(u"title"_s, m_cohort.title));
    form->addRow(tr("Who invites, as they know you"), field(u"issuer"_s));
    form->addRow(fieldName(Field::Contact), field(u"contact"_s, {}, tr("A mail address, a telephone number, a page")));
    form->addRow(tr("Valid until"), field(u"expires"_s, typedDateText(last, locale)));
    form->addRow(fieldName(Field::Site), makeLabel(displayText(siteName)));
    addHost(*form);
    form->addRow(fieldName(Field::Project), field(u"project"_s, m_cohort.project));
    form->addRow(fieldName(Field::Account), field(u"account"_s, m_cohort.account));
    form->addRow(fieldName(Field::Partition), field(u"partition"_s));
    form->addRow(fieldName(Field::Qos), field(u"qos"_s));
    form->addRow(fieldName(Field::Reservation), field(u"reservation"_s));
    addJob(*form);
    auto *content = new QWidget;
    content->setLayout(form);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    lines->addWidget(scroll, 1);
    lines->addWidget(makeLabel(tr("One file for all of them, signed with your key. It holds no password and opens "
                                  "nothing; you send it by your own means."),
                               LabelRole::Muted));
    lines->addWidget(m_problem);
    QPushButton *make = addButtons(*this, *lines, u"inviteMake"_s, tr("Make the invitation…"));
    if (m_cohort.members.isEmpty()) {
        complain(*m_problem, cohorttext::emptyRosterText());
        make->setEnabled(false);
    }
    return whole;
}

// Of a site that those who are invited do not find in their catalogue.
void InviteDialog::addHost(QFormLayout &form)
{
    const auto isThis = [this](const Site &site) { return site.id == m_cohort.site; };
    if (std::ranges::any_of(m_means.context.catalogue, isThis))
        return;
    const auto known = std::ranges::find_if(m_means.context.sites, isThis);
    if (known != m_means.context.sites.cend() && known->origin == Site::Origin::Practice)
        return; // each has their own
    form.addRow(fieldName(Field::Host), field(u"host"_s));
    form.addRow(fieldName(Field::Port), field(u"port"_s, {}, u"22"_s));
    form.addRow(fieldName(Field::HostKey), field(u"hostKey"_s, {}, u"SHA256:\u2026"_s));
}

void InviteDialog::addJob(QFormLayout &form)
{
    form.addRow(tr("Folder to stage"),
                field(u"data"_s, {}, tr("For example data; it lies beside the invitation's file")));
    m_template->addItem(tr("None"), QString());
    for (const JobTemplate &known : jobTemplates())
        m_template->addItem(known.name, known.id);
    form.addRow(fieldName(Field::Template), m_template);
    form.addRow(fieldName(Field::Job), field(u"job"_s, {}, tr("For example first.sbatch; it lies there too")));
    m_language->addItem(tr("As their computers"), QString());
    for (const LanguageName &language : officialLanguages())
        m_language->addItem(language.name, language.code);
    form.addRow(fieldName(Field::Language), m_language);
}

void InviteDialog::fillPeople(const QStringList &mails)
{
    const QStringList all = mailsOf(m_cohort.members, true), open = mailsOf(m_cohort.members, false);
    if (!mails.isEmpty())
        m_people->addItem(tr("Those that were chosen (%n)", nullptr, int(mails.size())), mails);
    if (!open.isEmpty() && open.size() < all.size())
        m_people->addItem(tr("All who are not invited yet (%n)", nullptr, int(open.size())), open);
    m_people->addItem(tr("All members (%n)", nullptr, int(all.size())), all);
    m_people->setCurrentIndex(0);
}

QStringList InviteDialog::people() const
{
    return m_people->currentData().toStringList();
}

// The last one of this cohort: a new one comes in its place.
void InviteDialog::fillFrom(const Invitation &former)
{
    m_id = former.id;
    const std::pair<QString, QString> texts[] = {
        {u"title"_s, former.title},
        {u"issuer"_s, former.issuer},
        {u"contact"_s, former.contact},
        {u"host"_s, former.host},
        {u"hostKey"_s, former.hostKey},
        {u"project"_s, former.project},
        {u"account"_s, former.account},
        {u"partition"_s, former.partition},
        {u"qos"_s, former.qos},
        {u"reservation"_s, former.reservation},
        {u"data"_s, former.data},
        {u"job"_s, former.job},
        {u"port"_s, former.port > 0 ? QString::number(former.port) : QString()}};
    for (const auto &[name, text] : texts)
        if (auto *edit = findChild<QLineEdit *>(u"invite-"_s + name); edit && !text.isEmpty())
            edit->setText(text);
    choose(*m_template, former.jobTemplate);
    choose(*m_language, former.language);
}

Invitation InviteDialog::invitation() const
{
    Invitation invitation;
    invitation.id = m_id.isEmpty() ? newInvitationId() : m_id;
    invitation.title = textOf(u"title"_s);
    invitation.issuer = textOf(u"issuer"_s);
    invitation.contact = textOf(u"contact"_s);
    invitation.site = m_cohort.site.value;
    invitation.host = cohort::invitedHost(textOf(u"host"_s));
    invitation.hostKey = textOf(u"hostKey"_s);
    const QString port = textOf(u"port"_s);
    bool isNumber = true;
    invitation.port = port.isEmpty() ? 0 : port.toInt(&isNumber);
    if (!isNumber)
        invitation.port = -1; // which is refused
    invitation.project = textOf(u"project"_s);
    invitation.account = textOf(u"account"_s);
    invitation.partition = textOf(u"partition"_s);
    invitation.qos = textOf(u"qos"_s);
    invitation.reservation = textOf(u"reservation"_s);
    invitation.data = textOf(u"data"_s);
    invitation.jobTemplate = m_template->currentData().toString();
    invitation.job = textOf(u"job"_s);
    cohort::nameCohort(invitation, m_cohort);
    invitation.language = m_language->currentData().toString();
    invitation.issued = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
    const QDate last = readTypedDate(textOf(u"expires"_s), QLocale());
    if (last.isValid()) // the whole day of those who made it
        invitation.expires = last.addDays(1).startOfDay().toUTC().addSecs(-1);
    return invitation;
}

void InviteDialog::accept()
{
    const Invitation invitation = this->invitation();
    if (!invitation.expires.isValid())
        return complain(*m_problem, tr("This is no day: %1").arg(textOf(u"expires"_s)),
                        findChild<QLineEdit *>(u"invite-expires"_s));
    const auto book = InvitationBook::read(m_means.folder);
    if (!book)
        return complain(*m_problem, errorText(book.error(), Doing::ChangingFiles));
    m_means.context.now = QDateTime::currentDateTimeUtc();
    if (const auto sound = cohort::checkForOthers(invitation, m_means.context, *book); !sound) {
        ErrorText text = refusalText(sound.error());
        text.kept = tr("No invitation was made.");
        text.advice.clear(); // it is for those who get one
        if (sound.error().reason == Reason::SiteUnknown) {
            text.what = tr("Those you invite do not know a site %1.").arg(sound.error().detail);
            text.advice = tr("Say which host it is.");
            text.detail.clear();
        }
        return complain(*m_problem, text);
    }
    m_problem->hide();
    auto *chooser = new QFileDialog(this, tr("Save the invitation"));
    chooser->setObjectName(u"inviteFile"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    //: A kind of files, in a dialog that saves one; the part in brackets stays as it is
    chooser->setNameFilter(tr("Invitations (%1)").arg(u"*."_s + QLatin1StringView(invitationSuffix)));
    chooser->setDefaultSuffix(QLatin1StringView(invitationSuffix));
    chooser->selectFile(m_cohort.id.value + u'.' + QLatin1StringView(invitationSuffix));
    connect(chooser, &QFileDialog::fileSelected, this, &InviteDialog::write);
    chooser->open();
}

void InviteDialog::write(const QString &path)
{
    const auto key = issuerKey(m_means.folder + u"/issuer-key.pem"_s);
    if (!key)
        return complain(*m_problem, errorText(key.error(), Doing::ChangingFiles));
    const auto sealed = sealInvitation(invitation(), *key);
    if (!sealed)
        return complain(*m_problem, refusalText(sealed.error()));
    if (const auto written = writeFile(path, sealed->sealed.toFile()); !written)
        return complain(*m_problem, errorText(written.error(), Doing::Exporting));
    showDone(path, *sealed, m_means.keep(path));
}

QWidget *InviteDialog::makeDone()
{
    auto *done = new QWidget;
    auto *lines = new QVBoxLayout(done);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::oneAndHalf);
    lines->addWidget(makeLabel(tr("The invitation is made"), LabelRole::Heading));
    m_file->setObjectName(u"inviteMade"_s);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(m_file);
    lines->addWidget(makeLabel(tr("Send this file to them, with the folder to stage beside it where there is one. "
                                  "Whoever opens it in Officina sees all that it would set, and is asked.")));
    auto *key = makeLabel({});
    key->setObjectName(u"inviteFingerprint"_s);
    key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(key);
    lines->addWidget(makeNotice(u"inviteNamesake"_s));
    lines->addWidget(makeLabel(tr("Officina does not see what you send: once it is sent, note here to whom.")));
    auto *whom = new QHBoxLayout;
    whom->setSpacing(space::one);
    whom->addWidget(m_people, 1);
    whom->addWidget(m_note);
    lines->addLayout(whom);
    m_noted->setObjectName(u"inviteNoted"_s);
    m_noted->hide();
    lines->addWidget(m_noted);
    lines->addWidget(m_noteProblem);
    lines->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    QPushButton *link = makeButton(u"inviteCopyLink"_s, tr("Copy it as a link"), ButtonKind::Normal, u"link"_s);
    QPushButton *write = makeButton(u"inviteWrite"_s, tr("Write to them…"));
    QPushButton *close = makeButton(u"inviteClose"_s, tr("Close"), ButtonKind::Primary);
    row->addWidget(link);
    row->addStretch(1);
    row->addWidget(write);
    row->addWidget(close);
    lines->addLayout(row);
    connect(link, &QPushButton::clicked, this, [this, link] { copyText(link, m_link); });
    connect(write, &QPushButton::clicked, this, [this] { Q_EMIT writeWanted(people()); });
    connect(m_note, &QPushButton::clicked, this, &InviteDialog::note);
    connect(m_people, &QComboBox::currentIndexChanged, this, [this] {
        m_note->setEnabled(true);
        m_noted->hide();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return done;
}

// Only now the user says that it was sent.
void InviteDialog::note()
{
    m_noteProblem->hide();
    const auto marked = m_means.note(people());
    m_note->setEnabled(!marked);
    m_noted->setText(marked ? tr("%n member(s) noted as invited.", nullptr, *marked) : QString());
    m_noted->setVisible(marked.has_value());
    if (!marked)
        complain(*m_noteProblem,
                 tr("That they are invited could not be noted.") + u'\n'
                     + cohorttext::saveErrorText(marked.error()).what);
}

void InviteDialog::showDone(const QString &path, const OpenInvitation &made, const Result<> &kept)
{
    m_file->setText(QDir::toNativeSeparators(path));
    m_link = made.sealed.toLink();
    findChild<QLabel *>(u"inviteFingerprint"_s)
        ->setText(tr("It is signed with your key. Tell them its fingerprint by another way, to compare: %1")
                      .arg(fingerprint(made.sealed.issuer)));
    if (const Site *system = namesake(made.invitation, m_means.context)) // as all who get it are told
        complain(*findChild<QLabel *>(u"inviteNamesake"_s), namesakeText(made.invitation, *system));
    if (!kept)
        complain(*m_noteProblem, cohorttext::saveErrorText(kept.error()).what);
    m_stack->setCurrentIndex(1);
    findChild<QPushButton *>(u"inviteClose"_s)->setDefault(true);
}

} // namespace officina
