// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of what only the user knows of a site; see the header.
#include "ui/connect/siteanswersform.h"

#include "client/connection/signin.h"
#include "client/settings/settings.h"
#include "client/sites/cataloguesites.h"
#include "client/sites/siteuse.h"
#include "client/ssh/hostconfig.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/sitetext.h"

#include <QtCore/QFuture>
#include <QtCore/QLocale>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QComboBox *makeEditable()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion); // nothing is typed for the user
    return box;
}

// The choices anew; what is being typed stays, and where.
void offer(QComboBox *box, const QStringList &choices)
{
    QStringList before;
    for (int i = 0; i < box->count(); ++i)
        before += box->itemText(i);
    if (before == choices)
        return;
    QLineEdit *line = box->lineEdit();
    const QString text = line->text();
    const int cursor = line->cursorPosition();
    const QSignalBlocker boxBlocker(box);
    const QSignalBlocker lineBlocker(line);
    box->clear();
    box->addItems(choices);
    box->setCurrentText(text);
    line->setCursorPosition(cursor);
}

// What equals the site's own is not kept: it follows the catalogue.
QString kept(const QString &text, const QString &own)
{
    return text == own ? QString() : text;
}

} // namespace

SiteAnswersForm::SiteAnswersForm(const Site &known, QWidget *parent)
    : QWidget(parent), m_known(known), m_base(known), m_profile(new QComboBox(this)),
      m_offer(makeButton(u"siteProfileOffer"_s, {}, ButtonKind::Link, {}, this)), m_project(new QLineEdit),
      m_account(makeEditable()), m_qos(makeEditable()), m_work(new QLineEdit), m_scheduler(new QComboBox),
      m_outcome(makeLabel({}, LabelRole::Muted))
{
    if (m_known.origin == Site::Origin::SshConfig)
        m_catalogue = shippedSites().sites;
    build();
    for (const QLineEdit *field : {m_project, m_account->lineEdit(), m_qos->lineEdit(), m_work})
        connect(field, &QLineEdit::textChanged, this, &SiteAnswersForm::follow);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &SiteAnswersForm::useProfile);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        m_profile->setCurrentIndex(m_profile->findData(m_offer->property("profile")));
        m_offer->hide();
    });
}

SiteAnswersForm::~SiteAnswersForm()
{
    m_stop.cancel();
}

void SiteAnswersForm::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::two);
    form->setVerticalSpacing(space::one);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_offer->hide();
    if (m_known.origin == Site::Origin::SshConfig)
        addProfiles(form);
    else
        m_profile->hide(); // a site of the catalogue is its own
    addRow(form, u"siteProject"_s, answerName(SiteAnswer::Project), m_project);
    addRow(form, u"siteAccount"_s, answerName(SiteAnswer::Account), m_account);
    addRow(form, u"siteQos"_s, answerName(SiteAnswer::Qos), m_qos);
    addRow(form, u"siteWork"_s, tr("Folder for runs"), m_work);
    m_scheduler->addItem(QString(), QString());
    m_scheduler->addItem(u"Slurm"_s, u"slurm"_s);
    m_scheduler->addItem(u"PBS"_s, u"pbs"_s);
    m_scheduler->addItem(u"ccc_msub (TGCC)"_s, u"ccc"_s);
    m_scheduler->addItem(tr("Another one", "scheduler"), u"other"_s);
    addRow(form, u"siteScheduler"_s, tr("Scheduler"), m_scheduler);
    m_outcome->setObjectName(u"siteOutcome"_s);
    form->addRow(m_outcome);
}

void SiteAnswersForm::addRow(QFormLayout *form, const QString &objectName, const QString &label, QWidget *field)
{
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    if (auto *box = qobject_cast<QComboBox *>(field)) { // no name of the catalogue may make the dialog wide
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    form->addRow(label, field);
}

void SiteAnswersForm::addProfiles(QFormLayout *form)
{
    m_profile->addItem(tr("None", "system of the catalogue"), QString());
    QList<Site> systems = m_catalogue;
    std::ranges::sort(systems, [](const Site &a, const Site &b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const Site &system : std::as_const(systems))
        m_profile->addItem(siteName(system), system.id.value);
    addRow(form, u"siteProfile"_s, tr("Is this system"), m_profile);
    form->addRow(m_offer);
}

void SiteAnswersForm::fill(const Site &site)
{
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(site.profile.value)));
    useProfile();
    m_project->setText(site.project);
    m_account->setCurrentText(site.account);
    m_qos->setCurrentText(site.qos);
    m_work->setText(site.work);
    m_scheduler->setCurrentIndex(
        site.scheduler == m_base.scheduler ? 0 : m_scheduler->findData(schedulerName(site.scheduler)));
    follow();
    askForHost();
}

void SiteAnswersForm::useProfile()
{
    const QString workBefore = m_base.work;
    m_base = m_known;
    const auto profile = std::ranges::find(m_catalogue, SiteId{m_profile->currentData().toString()}, &Site::id);
    if (profile != m_catalogue.end())
        m_base = withProfile(m_known, *profile);
    if (m_work->text() == workBefore) // the user has none of their own
        m_work->setText(m_base.work);
    const int own = m_scheduler->findData(schedulerName(m_base.scheduler));
    m_scheduler->setItemText(0,
                             own > 0 ? tr("As known: %1", "%1: a scheduler").arg(m_scheduler->itemText(own))
                                     : tr("Not known: tried as Slurm"));
    m_project->setPlaceholderText(m_base.accountRule.example);
    m_work->setPlaceholderText(tr("The home folder"));
    follow();
}

// ssh is asked what host the alias stands for: that takes a moment, and a configuration may run commands.
void SiteAnswersForm::askForHost()
{
    if (m_known.origin != Site::Origin::SshConfig || !m_profile->currentData().toString().isEmpty())
        return;
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    promise->future().then(this, [this](const QString &hostName) { offerProfileOf(hostName); });
    QThreadPool::globalInstance()->start([promise, target = targetOf(m_known), stop = m_stop] {
        const auto config = ssh::HostConfig::of(target, stop);
        promise->addResult(config && *config ? (*config)->hostName : QString());
        promise->finish();
    });
}

// Offered alone: the host's name is a good sign, and the user knows.
void SiteAnswersForm::offerProfileOf(const QString &hostName)
{
    const Site *system = profileFor(hostName, m_catalogue);
    if (!system || !m_profile->currentData().toString().isEmpty())
        return;
    m_offer->setProperty("profile", system->id.value);
    m_offer->setText(
        tr("It leads to %1: use what is known of %2", "%1: a host, %2: a system").arg(hostName, siteName(*system)));
    m_offer->show();
}

Site SiteAnswersForm::asTyped() const
{
    Site site = m_base;
    site.project = m_project->text().trimmed();
    site.account = m_account->currentText().trimmed();
    site.qos = m_qos->currentText().trimmed();
    site.work = m_work->text().trimmed();
    return site;
}

void SiteAnswersForm::follow()
{
    const Site site = asTyped();
    const auto mark = [](QWidget *field, bool good) { setStyleProperty(field, "invalid", !good); };
    mark(m_project, checkAnswer(site.project).has_value());
    mark(m_account, checkAnswer(site.account).has_value());
    mark(m_qos, checkAnswer(site.qos).has_value());
    mark(m_work, checkWork(site.work).has_value());
    Site open = site; // the accounts that it may have, without the one that is being typed
    open.account.clear();
    offer(m_account, accountsOf(open));
    QStringList names;
    for (const Qos &known : m_base.qosList)
        if (const auto name = fillPlaceholders(known.name, answersOf(site)))
            names += *name;
    offer(m_qos, names);
    QStringList missing;
    for (const SiteAnswer answer : missingAnswers(site))
        missing += answerName(answer);
    m_account->lineEdit()->setPlaceholderText(site.account.isEmpty() ? answersOf(site).account : QString());
    if (!isUsable())
        m_outcome->setText(tr("Letters, digits and . _ - + @ : alone can stand there; a folder begins with / or a "
                              "variable of the site, such as $WORK."));
    else if (!missing.isEmpty())
        m_outcome->setText(tr("Jobs there still want: %1").arg(QLocale().createSeparatedList(missing)));
    else if (const auto folder = workPattern(site); folder && !folder->isEmpty())
        m_outcome->setText(tr("Runs go to %1").arg(*folder));
    else
        m_outcome->setText(folder ? tr("Runs go to the home folder.") : tr("Runs go to %1").arg(site.work));
}

bool SiteAnswersForm::isUsable() const
{
    const Site site = asTyped();
    return checkAnswer(site.project) && checkAnswer(site.account) && checkAnswer(site.qos) && checkWork(site.work);
}

void SiteAnswersForm::save(Settings &settings) const
{
    const SiteId &id = m_known.id;
    const Site site = asTyped();
    if (m_known.origin == Site::Origin::SshConfig)
        settings.set(setting::profileOf(id), m_profile->currentData().toString());
    settings.set(setting::projectOf(id), kept(site.project, m_base.project));
    settings.set(setting::accountOf(id), kept(site.account, m_base.account));
    settings.set(setting::qosOf(id), kept(site.qos, m_base.qos));
    settings.set(setting::workOf(id), kept(site.work, m_base.work));
    settings.set(setting::schedulerOf(id), m_scheduler->currentData().toString());
}

} // namespace officina
