// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of the plain pages; see the header.
#include "ui/requests/forms.h"

#include "ui/common/controls.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/checktext.h"

#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Chooses the entry, adding it where the draft holds something that the list does not know.
void choose(QComboBox *box, const QString &value)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(value, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

ApplicantForm::ApplicantForm(const Catalogue &catalogue, QWidget *parent)
    : RequestForm(stepText(Step::Applicant), parent)
{
    line(u"requestApplicantName"_s, tr("Your name"), [](Request &r) -> QString & { return r.applicant.name; });
    line(u"requestApplicantEmail"_s, tr("E-mail at your organisation"),
         [](Request &r) -> QString & { return r.applicant.email; });
    line(u"requestJobTitle"_s, tr("Job title"), [](Request &r) -> QString & { return r.applicant.jobTitle; });
    QDateEdit *ends = date(u"requestContractEnds"_s, tr("Your contract ends on"),
                           [](Request &r) -> QDate & { return r.applicant.contractEnds; });
    QCheckBox *permanent = flag(u"requestContractPermanent"_s, tr("My contract is permanent"),
                                [](Request &r) -> bool & { return r.applicant.contractIsPermanent; });
    connect(permanent, &QCheckBox::toggled, ends, &QWidget::setDisabled);

    line(
        u"requestOrganisationName"_s, tr("Organisation"), [](Request &r) -> QString & { return r.organisation.name; },
        Width::Full);
    QList<Option> types;
    for (int type = 0; type <= int(OrganisationType::Other); ++type)
        types.append({organisationTypeText(OrganisationType(type)), type});
    QComboBox *type = options(u"requestOrganisationType"_s, tr("Kind of organisation"), types);
    bind([type](const Request &r) { type->setCurrentIndex(type->findData(int(r.organisation.type))); },
         [type](Request &r) { r.organisation.type = OrganisationType(type->currentData().toInt()); });

    QList<Option> places{{tr("Not chosen yet"), QString()}};
    for (const auto &[name, code] : countriesByName(catalogue))
        places.append({name, code});
    QComboBox *country = options(u"requestCountry"_s, tr("Country of the organisation"), places);
    bind([country](const Request &r) { choose(country, r.organisation.country); },
         [country](Request &r) { r.organisation.country = country->currentData().toString(); });

    line(u"requestDepartment"_s, tr("Department"), [](Request &r) -> QString & { return r.organisation.department; });
    line(u"requestVat"_s, tr("VAT number (companies)"), [](Request &r) -> QString & { return r.organisation.vat; });
    line(u"requestPic"_s, tr("EU participant code (PIC), if any"),
         [](Request &r) -> QString & { return r.organisation.pic; });
    auto *share = new QSpinBox;
    share->setObjectName(u"requestResearchShare"_s);
    share->setRange(-1, 100);
    share->setSpecialValueText(tr("Not given"));
    share->setSuffix(tr(" %", "behind a number"));
    placeLabelled(share, tr("Share of the research done in Europe"), Width::Half);
    bind([share](const Request &r) { share->setValue(r.organisation.researchInEuropePercent.value_or(-1)); },
         [share](Request &r) {
             r.organisation.researchInEuropePercent = share->value() < 0 ? std::nullopt : std::optional(share->value());
         });
    connect(share, &QSpinBox::valueChanged, this, &ApplicantForm::edited);
    answer(u"requestHeadOffice"_s, tr("Head office in Europe"),
           [](Request &r) -> Answer & { return r.organisation.headOfficeInEurope; });
    answer(u"requestResearch"_s, tr("The organisation does research"),
           [](Request &r) -> Answer & { return r.organisation.hasResearch; });
    text(
        u"requestAddress"_s, tr("Street, postal code, city"),
        [](Request &r) -> QString & { return r.organisation.address; }, 3);
}

AccessForm::AccessForm(const Catalogue &catalogue, QWidget *parent)
    : RequestForm(stepText(Step::Access), parent), m_catalogue(catalogue)
{
    QList<Option> modes;
    for (const AccessMode &mode : catalogue.modes()) {
        if (mode.hasDraft)
            modes.append({tr("%1: %2").arg(modeText(mode), limitsText(mode)), mode.id.value});
    }
    m_mode = options(u"requestMode"_s, tr("Access mode"), modes, Width::Full);
    m_about = makeLabel({}, LabelRole::Muted);
    place(m_about, Width::Full);

    QList<Option> factories{{tr("Any factory"), QString()}};
    for (const Factory &factory : catalogue.factories())
        factories.append({tr("%1, %2").arg(factory.shortName.valueOr(factory.id.value), countryName(factory.country)),
                          factory.id.value});
    m_factory = options(u"requestFactory"_s, tr("Factory"), factories);
    m_system = options(u"requestSystem"_s, tr("System"), {});
    m_duration = options(u"requestDuration"_s, tr("Length"), {});
    date(u"requestStart"_s, tr("Preferred start"), [](Request &r) -> QDate & { return r.compute.start; });

    bind(
        [this](const Request &r) {
            choose(m_mode, r.mode.value);
            choose(m_factory, r.factory.value);
            fillSystems(r.system, true);
            fillDurations(r.compute.durationMonths);
            tellMode();
        },
        [this](Request &r) {
            r.mode = {m_mode->currentData().toString()};
            r.factory = {m_factory->currentData().toString()};
            r.system = {m_system->currentData().toString()};
            r.compute.durationMonths = m_duration->currentData().toInt();
        });
    connect(m_factory, &QComboBox::activated, this, [this] {
        fillSystems({m_system->currentData().toString()}, false);
        edited();
    });
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        fillDurations(m_duration->currentData().toInt());
        tellMode();
    });
}

void AccessForm::fillSystems(const SystemId &chosen, bool keep)
{
    const QSignalBlocker blocker(m_system);
    m_system->clear();
    m_system->addItem(tr("Not chosen yet"), QString());
    const Factory *factory = m_catalogue.factory({m_factory->currentData().toString()});
    for (const System &system : m_catalogue.systems()) {
        const bool here = !factory || std::ranges::contains(factory->systems, system.id, &FactorySystem::system);
        if (here && system.state.valueOr(State::Unknown) != State::Retired)
            m_system->addItem(tr("%1 (%2)").arg(system.name.valueOr(system.id.value),
                                                stateText(system.state.valueOr(State::Unknown))),
                              system.id.value);
    }
    if (const System *known = m_catalogue.system(chosen); keep && known && m_system->findData(chosen.value) < 0)
        m_system->addItem(known->name.valueOr(chosen.value), chosen.value);
    // What a draft says stays as it is when it is opened; a system of another factory goes when the
    // user changes the factory.
    if (m_system->findData(chosen.value) >= 0 || keep)
        choose(m_system, chosen.value);
    else if (m_system->count() == 2)
        m_system->setCurrentIndex(1); // the factory's only one
}

void AccessForm::fillDurations(int chosen)
{
    const QSignalBlocker blocker(m_duration);
    m_duration->clear();
    m_duration->addItem(tr("Not chosen yet"), 0);
    const AccessMode *mode = m_catalogue.mode({m_mode->currentData().toString()});
    QList<int> months = mode ? mode->durationsMonths.valueOr({}) : QList<int>();
    if (chosen > 0 && !months.contains(chosen))
        months.append(chosen); // the check says that it is not offered
    for (const int count : std::as_const(months))
        m_duration->addItem(monthsText(count), count);
    m_duration->setCurrentIndex(m_duration->findData(chosen));
}

void AccessForm::tellMode()
{
    const AccessMode *mode = m_catalogue.mode({m_mode->currentData().toString()});
    QStringList parts;
    if (mode && mode->calls.isContinuous)
        parts.append(tr("Applications at any time."));
    if (mode && mode->calls.answerWorkingDays)
        parts.append(tr("Access in about %n working day(s).", nullptr, *mode->calls.answerWorkingDays));
    if (mode && mode->status)
        parts.append(statusText(*mode));
    if (mode && mode->audience)
        parts.append(tr("For: %1.").arg(audienceText(*mode)));
    m_about->setText(parts.join(u' '));
}

ProjectForm::ProjectForm(QWidget *parent) : RequestForm(stepText(Step::Project), parent)
{
    line(u"requestTitle"_s, tr("Title of the project"), [](Request &r) -> QString & { return r.title; }, Width::Full);
    text(
        u"requestSummary"_s, tr("Summary: what you want to do and why it matters (150 to 300 words serve well)"),
        [](Request &r) -> QString & { return r.project.summary; }, 8);
    line(
        u"requestKeywords"_s, tr("Keywords, with commas between"),
        [](Request &r) -> QString & { return r.project.keywords; }, Width::Full);
    text(
        u"requestCodes"_s, tr("Software: names, versions, licences, containers"),
        [](Request &r) -> QString & { return r.project.codes; }, 3);
    text(
        u"requestCheckpoints"_s, tr("Checkpoints: how often runs are saved, and how they go on"),
        [](Request &r) -> QString & { return r.project.checkpoints; }, 3);
}

EthicsForm::EthicsForm(QWidget *parent) : RequestForm(stepText(Step::Ethics), parent)
{
    text(u"requestDataOrigin"_s, tr("Where the data comes from, and on what grounds you use it"),
         [](Request &r) -> QString & { return r.ethics.dataOrigin; });
    answer(u"requestPersonalData"_s, tr("Personal data is involved"),
           [](Request &r) -> Answer & { return r.ethics.personalData; });
    answer(u"requestConfidential"_s, tr("Parts are confidential"),
           [](Request &r) -> Answer & { return r.ethics.confidential; });
    text(u"requestSafeguards"_s, tr("How data and people are protected: anonymisation, encryption, fairness"),
         [](Request &r) -> QString & { return r.ethics.safeguards; });
    answer(u"requestCivilian"_s, tr("The purpose is civilian only"),
           [](Request &r) -> Answer & { return r.ethics.civilian; });
    answer(u"requestAiAct"_s, tr("The use respects the AI Act"), [](Request &r) -> Answer & { return r.ethics.aiAct; });
    answer(u"requestTeamEligible"_s, tr("Everyone works for an organisation in an accepted country"),
           [](Request &r) -> Answer & { return r.ethics.teamEligible; });
}

} // namespace officina
