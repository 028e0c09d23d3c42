// SPDX-License-Identifier: GPL-3.0-or-later
//
// One switch per code, none with a default, so that a new code is a compiler warning here.
#include "ui/present/cataloguetext.h"

#include "ui/present/countrynames.h"
#include "ui/present/formats.h"

#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Catalogue)
};

QString withExactness(const QString &figure, Exactness exactness)
{
    switch (exactness) {
    case Exactness::Exact: return figure;
    case Exactness::About: return Words::tr("about %1").arg(figure);
    case Exactness::AtLeast: return Words::tr("at least %1").arg(figure);
    case Exactness::AtMost: return Words::tr("up to %1").arg(figure);
    }
    return figure;
}

// The countries of the catalogue and of the programmes it names. Qt knows territories in English
// and in their own languages only.
[[maybe_unused]] const char *const countries[] = {
    QT_TRANSLATE_NOOP("Countries", "Albania"),         QT_TRANSLATE_NOOP("Countries", "Austria"),
    QT_TRANSLATE_NOOP("Countries", "Belgium"),         QT_TRANSLATE_NOOP("Countries", "Bosnia and Herzegovina"),
    QT_TRANSLATE_NOOP("Countries", "Bulgaria"),        QT_TRANSLATE_NOOP("Countries", "Croatia"),
    QT_TRANSLATE_NOOP("Countries", "Cyprus"),          QT_TRANSLATE_NOOP("Countries", "Czechia"),
    QT_TRANSLATE_NOOP("Countries", "Denmark"),         QT_TRANSLATE_NOOP("Countries", "Estonia"),
    QT_TRANSLATE_NOOP("Countries", "Finland"),         QT_TRANSLATE_NOOP("Countries", "France"),
    QT_TRANSLATE_NOOP("Countries", "Germany"),         QT_TRANSLATE_NOOP("Countries", "Greece"),
    QT_TRANSLATE_NOOP("Countries", "Hungary"),         QT_TRANSLATE_NOOP("Countries", "Iceland"),
    QT_TRANSLATE_NOOP("Countries", "Ireland"),         QT_TRANSLATE_NOOP("Countries", "Israel"),
    QT_TRANSLATE_NOOP("Countries", "Italy"),           QT_TRANSLATE_NOOP("Countries", "Latvia"),
    QT_TRANSLATE_NOOP("Countries", "Lithuania"),       QT_TRANSLATE_NOOP("Countries", "Luxembourg"),
    QT_TRANSLATE_NOOP("Countries", "North Macedonia"), QT_TRANSLATE_NOOP("Countries", "Malta"),
    QT_TRANSLATE_NOOP("Countries", "Moldova"),         QT_TRANSLATE_NOOP("Countries", "Montenegro"),
    QT_TRANSLATE_NOOP("Countries", "Netherlands"),     QT_TRANSLATE_NOOP("Countries", "Norway"),
    QT_TRANSLATE_NOOP("Countries", "Poland"),          QT_TRANSLATE_NOOP("Countries", "Portugal"),
    QT_TRANSLATE_NOOP("Countries", "Romania"),         QT_TRANSLATE_NOOP("Countries", "Serbia"),
    QT_TRANSLATE_NOOP("Countries", "Slovakia"),        QT_TRANSLATE_NOOP("Countries", "Slovenia"),
    QT_TRANSLATE_NOOP("Countries", "Spain"),           QT_TRANSLATE_NOOP("Countries", "Sweden"),
    QT_TRANSLATE_NOOP("Countries", "Switzerland"),     QT_TRANSLATE_NOOP("Countries", "Turkey"),
    QT_TRANSLATE_NOOP("Countries", "Ukraine"),         QT_TRANSLATE_NOOP("Countries", "United Kingdom"),
    QT_TRANSLATE_NOOP("Countries", "Armenia"),         QT_TRANSLATE_NOOP("Countries", "Faroe Islands"),
    QT_TRANSLATE_NOOP("Countries", "Georgia"),         QT_TRANSLATE_NOOP("Countries", "Kosovo"),
    QT_TRANSLATE_NOOP("Countries", "Tunisia"),         QT_TRANSLATE_NOOP("Countries", "Liechtenstein"),
};

// The rules of calls, one sentence each; months for those that have a number.
constexpr std::pair<QLatin1StringView, const char *> ruleSentences[] = {
    {"employer_in_eligible_country"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue",
                       "The applicant’s employer is in the EU, in another EuroHPC participating state, or in "
                       "a country associated with Horizon Europe or the Digital Europe Programme.")},
    {"employer_counts"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue",
                       "The employer’s country counts, not the applicant’s nationality or residence; it need "
                       "not take part in the chosen factory.")},
    {"team_in_eligible_country"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue", "Everyone in the team works for an organisation in such a country.")},
    {"civilian_only"_L1, QT_TRANSLATE_NOOP("officina::Catalogue", "The purpose is civilian.")},
    {"open_results"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue",
                       "Results are open and the resources are acknowledged; small firms may keep private "
                       "innovation private.")},
    {"industry_only"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue",
                       "For industry: free for start-ups and SMEs that innovate, at a price for others.")},
    {"ai_act"_L1, QT_TRANSLATE_NOOP("officina::Catalogue", "The use respects the AI Act.")},
    {"hpc_experience"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue", "Applicants should know how to work on a supercomputer.")},
    {"science_or_eu_project"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue",
                       "For science, with or without a grant, and the public sector; for industry inside a "
                       "project that the EU funds.")},
    {"industry_applies"_L1, QT_TRANSLATE_NOOP("officina::Catalogue", "For applicants from industry.")},
    {"one_project_a_leader"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue", "As a rule one active project for each principal investigator.")},
    {"fr_public_or_open_rd"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue",
                       "For researchers of a French public structure, or companies whose R&D gives nothing "
                       "proprietary or confidential.")},
    {"permanent_staff_leads"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue", "The leader of the project is permanent staff.")},
    {"italian_institution"_L1, QT_TRANSLATE_NOOP("officina::Catalogue", "For Italian research institutions.")},
    {"free_tiers"_L1, QT_TRANSLATE_NOOP("officina::Catalogue", "The packages cost nothing for those who may apply.")},
    {"free_for_startups_in_eligible_countries"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue",
                       "Free for start-ups in eligible countries, Switzerland among them; the factory’s page "
                       "has the details.")},
    {"spanish_group"_L1, QT_TRANSLATE_NOOP("officina::Catalogue", "For Spanish research groups.")},
    {"german_public_research"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue", "For German universities and publicly funded research institutions.")},
    {"finnish_institution"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue", "Free for Finnish higher education and state research institutes.")},
    {"medium_needs_senior"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue",
                       "Doctoral students and postdocs ask for Small only; Medium needs a senior principal "
                       "investigator.")},
    {"team_manager_files"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue", "The team’s manager asks, with an active affiliation.")},
    {"czech_research_or_director"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue",
                       "For staff of research, science and education; others by the director’s discretion.")},
    {"senior_researcher_applies"_L1,
     QT_TRANSLATE_NOOP("officina::Catalogue",
                       "An employed senior researcher asks; students do so through their supervisor.")}};

} // namespace

QString stateText(State state)
{
    switch (state) {
    case State::Unknown: return Words::tr("State unknown");
    case State::Planned: return Words::tr("Planned");
    case State::BeingBuilt: return Words::tr("Being built");
    case State::Operating: return Words::tr("Operating");
    case State::Retired: return Words::tr("Retired");
    }
    return {};
}

QString roleText(SystemRole role)
{
    switch (role) {
    case SystemRole::Current: return Words::tr("in use");
    case SystemRole::Planned: return Words::tr("to come");
    case SystemRole::Former: return Words::tr("older");
    case SystemRole::National: return Words::tr("national");
    case SystemRole::Experimental: return Words::tr("experimental");
    }
    return {};
}

QString serviceText(Service service)
{
    switch (service) {
    case Service::Compute: return Words::tr("Computing time");
    case Service::Data: return Words::tr("Data");
    case Service::Training: return Words::tr("Training");
    case Service::CoWorking: return Words::tr("Co-working");
    case Service::Support: return Words::tr("Support");
    case Service::Incubation: return Words::tr("Incubation");
    }
    return {};
}

QString machineText(MachineKind machine)
{
    switch (machine) {
    case MachineKind::New: return Words::tr("A new one");
    case MachineKind::Upgrade: return Words::tr("An upgrade of one that is there");
    case MachineKind::Associated: return Words::tr("Works beside a machine of EuroHPC");
    }
    return {};
}

namespace {

// "125.9 PFLOPS" as the reader writes decimals; other points are of versions and addresses.
QString localFigures(QString text)
{
    static const QRegularExpression figure(
        u"(?<![\\w.])(\\d+)\\.(\\d+)(?=\\s?(?:[PTGE]FLOPS?\\b|[PTGE]i?B\\b|[MGk]W\\b|%))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(figure, u"\\1%1\\2"_s.arg(QLocale().decimalPoint()));
}

} // namespace

QString catalogueText(const QString &english)
{
    const QString text = localFigures(QCoreApplication::translate("CatalogueData", english.toUtf8().constData()));
    // A day or a month alone.
    static const QRegularExpression date(u"(?<![\\w./-])20\\d{2}-(?:0[1-9]|1[0-2])(?:-\\d{2})?(?![\\w/-])"_s);
    QString local;
    qsizetype end = 0;
    for (auto it = date.globalMatch(text); it.hasNext(); end += it.next().capturedLength()) {
        const auto match = it.peekNext();
        local += text.sliced(end, match.capturedStart() - end) + isoDateText(match.captured());
        end = match.capturedStart();
    }
    return local + text.sliced(end);
}

QString statusText(const AccessMode &mode)
{
    return mode.status ? catalogueText(*mode.status) : QString();
}

QString sectorsText(const QStringList &sectors)
{
    QStringList words;
    for (const QString &sector : sectors)
        words.append(catalogueText(sector));
    return QLocale().createSeparatedList(words);
}

QString partnersText(const QList<Partner> &partners)
{
    QStringList names;
    for (const Partner &partner : partners)
        names.append(partner.name);
    return names.join(u", "_s);
}

QString countriesText(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(countryName(code));
    return QLocale().createSeparatedList(names);
}

QString accessKindText(AccessKind kind)
{
    switch (kind) {
    case AccessKind::EuroHpcIndustry: return Words::tr("EuroHPC, industry");
    case AccessKind::EuroHpcScience: return Words::tr("EuroHPC, science");
    case AccessKind::EuroHpcClassic: return Words::tr("EuroHPC, all fields");
    case AccessKind::EuroHpcOther: return Words::tr("EuroHPC, other");
    case AccessKind::Factory: return Words::tr("The factory’s own");
    case AccessKind::National: return Words::tr("National");
    }
    return {};
}

QString modeText(const AccessMode &mode)
{
    static const QString prefix = u"AI Factories "_s;
    const QString name = catalogueText(mode.name);
    return name.startsWith(prefix) ? name.sliced(prefix.size()) : name;
}

QString ruleText(const AccessRule &rule)
{
    if (rule.id == u"contract_outlives")
        return Words::tr("The applicant’s contract runs at least %n month(s) past the end of the allocation.", nullptr,
                         rule.months);
    const auto known = std::ranges::find(ruleSentences, rule.id, &std::pair<QLatin1StringView, const char *>::first);
    return known == std::end(ruleSentences) ? rule.id
                                            : QCoreApplication::translate("officina::Catalogue", known->second);
}

QString audienceText(const AccessMode &mode)
{
    return audienceText(mode.audience.valueOr({}));
}

QString audienceText(const QStringList &audience)
{
    static const QHash<QString, const char *> known{
        {u"startup"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Start-ups")},
        {u"sme"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "SMEs")},
        {u"industry"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Industry")},
        {u"academia"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Academia")},
        {u"research"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Research institutes")},
        {u"public"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Public sector")},
        {u"eu_project"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "EU-funded projects")},
        {u"centre_of_excellence"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Centres of excellence")},
        {u"scientific_track"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Scientific track")},
        {u"industry_track"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Industry track")},
        {u"public_track"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Public administration track")},
        {u"open_industry"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Companies with open R&D")},
        {u"student"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Students")},
        {u"eurohpc_awardee"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Holders of a EuroHPC award")}};
    QStringList words;
    for (const QString &id : audience) {
        if (known.contains(id))
            words.append(QCoreApplication::translate("officina::Catalogue", known.value(id)));
    }
    return QLocale().createSeparatedList(words);
}

QString amountText(double amount, AmountUnit unit)
{
    // However absurd, it stays within a line.
    const QString number =
        std::abs(amount) < 1e15 ? formats::decimal(std::round(amount), 0) : QLocale().toString(amount, 'g', 6);
    const bool isOne = std::round(amount) == 1;
    switch (unit) {
    case AmountUnit::GpuHours: return isOne ? Words::tr("1 GPU-hour") : Words::tr("%1 GPU-hours").arg(number);
    case AmountUnit::NodeHours: return isOne ? Words::tr("1 node-hour") : Words::tr("%1 node-hours").arg(number);
    case AmountUnit::QpuHours: return Words::tr("%1 QPU-hours").arg(number);
    case AmountUnit::CoreHours: return Words::tr("%1 core-hours").arg(number);
    //: System billing units, which SURF counts in
    case AmountUnit::BillingUnits: return Words::tr("%1 SBU").arg(number);
    }
    return {};
}

QString amountText(const PartitionAmount &amount)
{
    if (amount.amount)
        return amountText(*amount.amount, amount.unit);
    if (amount.least && amount.most)
        return Words::tr("%1 to %2").arg(formats::number(qint64(*amount.least)), amountText(*amount.most, amount.unit));
    if (amount.most)
        return Words::tr("up to %1").arg(amountText(*amount.most, amount.unit));
    if (amount.least)
        return Words::tr("at least %1").arg(amountText(*amount.least, amount.unit));
    return amount.total ? Words::tr("%1 for all together").arg(amountText(*amount.total, amount.unit)) : QString();
}

QString federationText(const QString &field)
{
    static const QHash<QString, const char *> known{
        {u"federation_platform"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Federation")},
        {u"login"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Signing in")},
        {u"ssh"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "By SSH")},
        {u"portal"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "In the browser")},
        {u"account_linking"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Linking accounts")},
        {u"software"_s, QT_TRANSLATE_NOOP("officina::Catalogue", "Software")}};
    return known.contains(field) ? QCoreApplication::translate("officina::Catalogue", known.value(field)) : field;
}

QString limitsText(const AccessMode &mode)
{
    if (!mode.limits)
        return {};
    const AmountLimits &limits = *mode.limits;
    if (limits.isFixedPackage)
        return amountText(*limits.most, limits.unit);
    const QString least = limits.least ? formats::number(qint64(*limits.least)) : QString();
    if (limits.most && limits.least && limits.leastIsExcluded)
        return Words::tr("over %1, up to %2").arg(least, amountText(*limits.most, limits.unit));
    if (limits.most && limits.least)
        return Words::tr("%1 to %2").arg(least, amountText(*limits.most, limits.unit));
    if (limits.most)
        return Words::tr("up to %1").arg(amountText(*limits.most, limits.unit));
    if (limits.least)
        return Words::tr("over %1").arg(amountText(*limits.least, limits.unit));
    return {};
}

QString answerText(const AccessMode &mode)
{
    return mode.calls.answerWorkingDays ? Words::tr("%n working day(s)", nullptr, *mode.calls.answerWorkingDays)
                                        : QString();
}

QString monthsText(int months)
{
    return Words::tr("%n month(s)", nullptr, months);
}

QString durationsText(const AccessMode &mode)
{
    const QList<int> months = mode.durationsMonths.valueOr({});
    if (months.size() == 1)
        return monthsText(months.first());
    QStringList numbers;
    for (int number : months)
        numbers.append(QString::number(number));
    //: %1 is a list of numbers such as "1, 2, 3"
    return months.isEmpty() ? QString() : Words::tr("%1 months").arg(numbers.join(u", "_s));
}

QString notPublishedText()
{
    return Words::tr("not published");
}

QString moneyText(const Money &money)
{
    if (!money.amount)
        return notPublishedText();
    const double millions = *money.amount / 1e6;
    const QString figure = millions >= 1000
        ? Words::tr("%1 billion %2").arg(formats::decimal(millions / 1000, 2), money.currency)
        : Words::tr("%1 million %2").arg(formats::decimal(millions, 2), money.currency);
    return withExactness(figure, money.exactness);
}

QString acceleratorText(const Accelerator &accelerator)
{
    const QString model = catalogueText(accelerator.model); // in words where it is not published
    if (!accelerator.count)
        return model;
    return Words::tr("%1 × %2").arg(withExactness(formats::number(*accelerator.count), accelerator.exactness), model);
}

QString englishCountryName(const QString &code)
{
    if (code == u"TR")
        return u"Turkey"_s;
    if (code == u"MK")
        return u"North Macedonia"_s;
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code
                                              : QLocale::territoryToString(territory).replace(" & "_L1, " and "_L1);
}

QString countryName(const QString &code)
{
    return QCoreApplication::translate("Countries", englishCountryName(code).toUtf8().constData());
}

QList<std::pair<QString, QString>> countriesByName(const Catalogue &catalogue)
{
    QStringList codes = catalogue.euMembers();
    for (const QString &code : {u"AL"_s, u"AM"_s, u"BA"_s, u"CH"_s, u"FO"_s, u"GB"_s, u"GE"_s, u"IL"_s, u"IS"_s,
                                u"MD"_s, u"ME"_s, u"MK"_s, u"NO"_s, u"RS"_s, u"TN"_s, u"TR"_s, u"UA"_s, u"XK"_s})
        codes.append(code);
    QList<std::pair<QString, QString>> list;
    for (const QString &code : std::as_const(codes))
        list.append({countryName(code), code});
    const QCollator collator;
    std::ranges::sort(list,
                      [&collator](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    return list;
}

QString countryCode(const QString &text, const Catalogue &catalogue)
{
    const QString wanted = searchable(text.trimmed());
    for (const auto &[name, code] : countriesByName(catalogue)) {
        if (wanted == searchable(code)
            || std::ranges::contains(countryNames(code), wanted, [](const QString &one) { return searchable(one); }))
            return code;
    }
    // Any other one: what may be asked for from there is for the calls to say.
    for (int number = QLocale::AnyTerritory + 1; number <= QLocale::LastTerritory; ++number) {
        const QString code = QLocale::territoryToCode(QLocale::Territory(number));
        const QString english = QLocale::territoryToString(QLocale::Territory(number));
        if (code.size() == 2 && (wanted == searchable(code) || wanted == searchable(english)))
            return code;
    }
    return {};
}

QString isoDateText(const QString &iso)
{
    if (const QDate date = QDate::fromString(iso, Qt::ISODate); iso.size() > 7 && date.isValid())
        return QLocale().toString(date, QLocale::ShortFormat);
    static const QRegularExpression month(u"\\A(\\d{4})-(\\d{2})\\z"_s);
    const auto match = month.match(iso);
    if (const QString name = QLocale().standaloneMonthName(match.captured(2).toInt()); !name.isEmpty())
        //: A month and its year
        return Words::tr("%1 %2").arg(name, match.captured(1));
    const QStringList ends = iso.split(u'/');
    return ends.size() == 2 && ends.last().size() > 2 //: From a date until another
        ? Words::tr("%1 – %2").arg(isoDateText(ends.first()), isoDateText(ends.last()))
        : iso;
}

QString sourceText(const Source &source)
{
    if (!source.isConfirmed && source.url.isEmpty())
        return unverifiedText();
    if (!source.date.isEmpty())
        return Words::tr("%1 (%2)").arg(source.title, isoDateText(source.date));
    return source.read.isEmpty() ? Words::tr("%1 (no date)").arg(source.title) : source.title;
}

QString unverifiedText()
{
    return Words::tr("Not verified: general knowledge, no page was read");
}

} // namespace officina
