// SPDX-License-Identifier: GPL-3.0-or-later
//
// One switch per code, none with a default, so that a new code is a compiler warning here.
#include "ui/present/cataloguetext.h"

#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Catalogue)
};

QString unitAmount(double amount, AmountUnit unit)
{
    const QString number = formats::number(qint64(amount));
    switch (unit) {
    case AmountUnit::GpuHours: return Words::tr("%1 GPU-hours").arg(number);
    case AmountUnit::NodeHours: return Words::tr("%1 node-hours").arg(number);
    case AmountUnit::QpuHours: return Words::tr("%1 QPU-hours").arg(number);
    }
    return {};
}

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
    QT_TRANSLATE_NOOP("Countries", "Albania"),     QT_TRANSLATE_NOOP("Countries", "Austria"),
    QT_TRANSLATE_NOOP("Countries", "Belgium"),     QT_TRANSLATE_NOOP("Countries", "Bosnia and Herzegovina"),
    QT_TRANSLATE_NOOP("Countries", "Bulgaria"),    QT_TRANSLATE_NOOP("Countries", "Croatia"),
    QT_TRANSLATE_NOOP("Countries", "Cyprus"),      QT_TRANSLATE_NOOP("Countries", "Czechia"),
    QT_TRANSLATE_NOOP("Countries", "Denmark"),     QT_TRANSLATE_NOOP("Countries", "Estonia"),
    QT_TRANSLATE_NOOP("Countries", "Finland"),     QT_TRANSLATE_NOOP("Countries", "France"),
    QT_TRANSLATE_NOOP("Countries", "Germany"),     QT_TRANSLATE_NOOP("Countries", "Greece"),
    QT_TRANSLATE_NOOP("Countries", "Hungary"),     QT_TRANSLATE_NOOP("Countries", "Iceland"),
    QT_TRANSLATE_NOOP("Countries", "Ireland"),     QT_TRANSLATE_NOOP("Countries", "Israel"),
    QT_TRANSLATE_NOOP("Countries", "Italy"),       QT_TRANSLATE_NOOP("Countries", "Latvia"),
    QT_TRANSLATE_NOOP("Countries", "Lithuania"),   QT_TRANSLATE_NOOP("Countries", "Luxembourg"),
    QT_TRANSLATE_NOOP("Countries", "Macedonia"),   QT_TRANSLATE_NOOP("Countries", "Malta"),
    QT_TRANSLATE_NOOP("Countries", "Moldova"),     QT_TRANSLATE_NOOP("Countries", "Montenegro"),
    QT_TRANSLATE_NOOP("Countries", "Netherlands"), QT_TRANSLATE_NOOP("Countries", "Norway"),
    QT_TRANSLATE_NOOP("Countries", "Poland"),      QT_TRANSLATE_NOOP("Countries", "Portugal"),
    QT_TRANSLATE_NOOP("Countries", "Romania"),     QT_TRANSLATE_NOOP("Countries", "Serbia"),
    QT_TRANSLATE_NOOP("Countries", "Slovakia"),    QT_TRANSLATE_NOOP("Countries", "Slovenia"),
    QT_TRANSLATE_NOOP("Countries", "Spain"),       QT_TRANSLATE_NOOP("Countries", "Sweden"),
    QT_TRANSLATE_NOOP("Countries", "Switzerland"), QT_TRANSLATE_NOOP("Countries", "Turkey"),
    QT_TRANSLATE_NOOP("Countries", "Ukraine"),     QT_TRANSLATE_NOOP("Countries", "United Kingdom"),
};

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
    return mode.name.startsWith(prefix) ? mode.name.sliced(prefix.size()) : mode.name;
}

QString ruleText(const AccessRule &rule)
{
    if (rule.id == u"employer_in_eligible_country")
        return Words::tr("The applicant’s employer is in the EU, in another EuroHPC participating state, or in a "
                         "country associated with Horizon Europe or the Digital Europe Programme.");
    if (rule.id == u"employer_counts")
        return Words::tr("The employer’s country counts, not the applicant’s nationality or residence; it need not "
                         "take part in the chosen factory.");
    if (rule.id == u"team_in_eligible_country")
        return Words::tr("Everyone in the team works for an organisation in such a country.");
    if (rule.id == u"contract_outlives")
        return Words::tr("The applicant’s contract runs at least %n month(s) past the end of the allocation.", nullptr,
                         rule.months);
    if (rule.id == u"civilian_only")
        return Words::tr("The purpose is civilian.");
    if (rule.id == u"open_results")
        return Words::tr("Results are open and the resources are acknowledged; small firms may keep private innovation "
                         "private.");
    if (rule.id == u"industry_only")
        return Words::tr("For industry: free for start-ups and SMEs that innovate, at a price for others.");
    if (rule.id == u"ai_act")
        return Words::tr("The use respects the AI Act.");
    if (rule.id == u"hpc_experience")
        return Words::tr("Applicants should know how to work on a supercomputer.");
    return rule.id;
}

QString audienceText(const AccessMode &mode)
{
    QStringList words;
    for (const QString &id : mode.audience) {
        if (id == u"startup")
            words.append(Words::tr("Start-ups"));
        else if (id == u"sme")
            words.append(Words::tr("SMEs"));
        else if (id == u"industry")
            words.append(Words::tr("Industry"));
        else if (id == u"academia")
            words.append(Words::tr("Academia"));
        else if (id == u"public")
            words.append(Words::tr("Public sector"));
    }
    return QLocale().createSeparatedList(words);
}

QString limitsText(const AccessMode &mode)
{
    if (!mode.limits)
        return {};
    const AmountLimits &limits = *mode.limits;
    if (limits.isFixedPackage)
        return unitAmount(*limits.most, limits.unit);
    const QString least = limits.least ? formats::number(qint64(*limits.least)) : QString();
    if (limits.most && limits.least && limits.leastIsExcluded)
        return Words::tr("over %1, up to %2").arg(least, unitAmount(*limits.most, limits.unit));
    if (limits.most && limits.least)
        return Words::tr("%1 to %2").arg(least, unitAmount(*limits.most, limits.unit));
    if (limits.most)
        return Words::tr("up to %1").arg(unitAmount(*limits.most, limits.unit));
    if (limits.least)
        return Words::tr("over %1").arg(unitAmount(*limits.least, limits.unit));
    return {};
}

QString answerText(const AccessMode &mode)
{
    return mode.answerWorkingDays ? Words::tr("%n working day(s)", nullptr, *mode.answerWorkingDays) : QString();
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

QString moneyText(const Money &money)
{
    const double millions = money.amount / 1e6;
    const QString figure = millions >= 1000
        ? Words::tr("%1 billion %2").arg(formats::decimal(millions / 1000, 2), money.currency)
        : Words::tr("%1 million %2").arg(formats::decimal(millions, 2), money.currency);
    return withExactness(figure, money.exactness);
}

QString acceleratorText(const Accelerator &accelerator)
{
    if (!accelerator.count)
        return accelerator.model;
    return Words::tr("%1 × %2").arg(withExactness(formats::number(*accelerator.count), accelerator.exactness),
                                    accelerator.model);
}

QString countryName(const QString &code)
{
    if (code == u"TR")
        return QCoreApplication::translate("Countries", "Turkey");
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    const QByteArray english = QLocale::territoryToString(territory).toUtf8();
    return QCoreApplication::translate("Countries", english.constData());
}

QString isoDateText(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : iso;
}

QString sourceText(const Source &source)
{
    if (!source.isConfirmed)
        return unverifiedText();
    return source.date.isEmpty() ? Words::tr("%1 (no date)").arg(source.title)
                                 : Words::tr("%1 (%2)").arg(source.title, isoDateText(source.date));
}

QString unverifiedText()
{
    return Words::tr("Not verified: general knowledge, no page was read");
}

} // namespace officina
