// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function per kind of limit; see the header.
#include "client/requests/fieldcheck.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;
using Status = Check::Status;

namespace {

bool isNumeric(FieldType type)
{
    return type == FieldType::Number || type == FieldType::Whole || type == FieldType::Percent;
}

// Only what no mail server would take is called wrong.
bool isEmail(const QString &text)
{
    static const QRegularExpression address(uR"(^[^\s@]+@[^\s@]+\.[^\s@]{2,}$)"_s);
    return address.match(text.trimmed()).hasMatch();
}

// What is no site of the web. One may be written without https://, as on paper.
bool isWebAddress(const QString &text)
{
    const QUrl address = QUrl::fromUserInput(text.trimmed());
    return address.isValid() && (address.scheme() == u"https" || address.scheme() == u"http")
        && !address.host().isEmpty();
}

bool isChoice(const FormField &field, const QString &answer)
{
    return field.choices.isEmpty() || std::ranges::contains(field.choices, answer, &FieldChoice::id);
}

bool isOfType(const FormField &field, const QJsonValue &answer)
{
    switch (field.type) {
    case FieldType::Flag: return answer.isBool();
    case FieldType::Number:
    case FieldType::Percent: return answer.isDouble();
    case FieldType::Whole: return answer.isDouble() && std::floor(answer.toDouble()) == answer.toDouble();
    case FieldType::Numbers:
        return answer.isArray() && std::ranges::all_of(answer.toArray(), [](const QJsonValue &part) {
                   return part.isNull() || (part.isDouble() && part.toDouble() >= 0);
               });
    case FieldType::Choices:
        return answer.isArray() && std::ranges::all_of(answer.toArray(), [&field](const QJsonValue &part) {
                   return isChoice(field, part.toString());
               });
    case FieldType::Date: return answer.isString() && QDate::fromString(answer.toString(), Qt::ISODate).isValid();
    case FieldType::Email: return isEmail(answer.toString());
    case FieldType::Url: return answer.isString() && isWebAddress(answer.toString());
    case FieldType::Country: return isCountryCode(answer.toString());
    case FieldType::Choice:
        return field.role == FieldRole::Length ? answer.isDouble() && answer.toDouble() >= 1
                                               : answer.isString() && isChoice(field, answer.toString());
    default: return answer.isString();
    }
}

// "1.234" and "1,234": which of the two is meant cannot be told from a file.
bool hasTwoMeanings(const QString &text)
{
    static const QRegularExpression either(uR"(^[+-]?[1-9]\d{0,2}[.,]\d{3}$)"_s);
    return either.match(text.trimmed()).hasMatch();
}

bool isPartMissing(const FormField &field, const QJsonValue &answer)
{
    if (field.type != FieldType::Numbers || !answer.isArray())
        return false;
    const QJsonArray parts = answer.toArray();
    return parts.size() < field.parts.size()
        || std::ranges::any_of(parts, [](const QJsonValue &part) { return part.isNull(); });
}

} // namespace

bool isCountryCode(const QString &code)
{
    return code.size() == 2 && code == code.toUpper() && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

bool isNeeded(const FormField &field, const Request &request)
{
    if (field.isPortalOnly || field.type == FieldType::Question)
        return false;
    if (field.role == FieldRole::Amount || field.role == FieldRole::ContractOutlives)
        return false; // told from others
    if (field.neededIfField.isEmpty())
        return field.isRequired;
    return field.isRequired || field.neededIfIs.contains(plainAnswer(request.answers.value(field.neededIfField)));
}

Check checkField(const FormField &field, const Request &request)
{
    Check check{.rule = RuleId::FieldGiven, .step = field.step, .field = field.id, .label = field.label};
    const QJsonValue answer = request.answers.value(field.id);
    if (isEmptyAnswer(answer)) {
        check.status = isNeeded(field, request) ? Status::Missing : Status::Ok;
        return check;
    }
    check.name = plainAnswer(answer);
    const auto problem = [&check](RuleId rule) {
        check.rule = rule;
        check.status = Status::Problem;
        return check;
    };
    if (!isOfType(field, answer))
        return problem(isNumeric(field.type) && answer.isString() && hasTwoMeanings(answer.toString())
                           ? RuleId::FieldTwoMeanings
                           : RuleId::FieldForm);
    if (isNumeric(field.type)) {
        check.amount = answer.toDouble();
        check.least = field.least.value_or(0);
        check.most = field.most.value_or(field.type == FieldType::Percent ? 100 : 1e12);
        if (field.isPositive && check.amount <= 0)
            return problem(RuleId::FieldAboveZero);
        if (check.amount < check.least || check.amount > check.most)
            return problem(RuleId::FieldRange);
    }
    if (answer.isString()) {
        const qsizetype length = answer.toString().trimmed().size();
        check.amount = double(length);
        check.least = field.leastLength;
        check.most = field.mostLength;
        if (length < field.leastLength || (field.mostLength > 0 && length > field.mostLength))
            return problem(RuleId::FieldLength);
    }
    if (isPartMissing(field, answer))
        check.status = isNeeded(field, request) ? Status::Missing : Status::Ok;
    return check;
}

void checkDay(const FormField &field, const QDate &today, Check &check)
{
    const QDate day = QDate::fromString(check.name, Qt::ISODate);
    const bool isToCome = field.role == FieldRole::Start || field.role == FieldRole::ContractEnds;
    const bool isPast = isToCome && day.isValid() && day < today;
    if (!isPast && !(field.role == FieldRole::Birth && day > today))
        return;
    check.rule = isPast ? RuleId::DateInPast : RuleId::DateInFuture;
    check.status = Status::Problem;
    check.date = day;
}

} // namespace officina
