// SPDX-License-Identifier: GPL-3.0-or-later
//
// One switch over the types of fields for each of the two; see the header.
#include "ui/present/answertext.h"

#include "client/requests/rules.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Check)
};

QString choiceLabel(const FormField &field, const QString &id)
{
    const auto found = std::ranges::find(field.choices, id, &FieldChoice::id);
    return found == field.choices.cend() ? id : found->label;
}

bool isNumber(const FormField &field)
{
    return field.type == FieldType::Number || field.type == FieldType::Whole || field.type == FieldType::Percent;
}

QString partsText(const FormField &field, const QJsonArray &answer, QString (*number)(double), bool translated)
{
    QStringList parts;
    for (qsizetype i = 0; i < std::min(answer.size(), field.parts.size()); ++i) {
        const QString name = translated ? catalogueText(field.parts.at(i)) : field.parts.at(i);
        if (answer.at(i).isDouble())
            parts.append(name + QChar::Nbsp + number(answer.at(i).toDouble()));
    }
    return parts.join(u", "_s);
}

QString plainNumber(double value)
{
    return QString::number(value, 'g', 12);
}

QString readableNumber(double value)
{
    return formats::decimal(value);
}

QString choicesText(const FormField &field, const QJsonArray &answer, bool translated)
{
    QStringList labels;
    for (const QJsonValue &id : answer) {
        const QString label = choiceLabel(field, id.toString());
        labels.append(translated ? catalogueText(label) : label);
    }
    return labels.join(u", "_s);
}

} // namespace

QString fieldLabel(const FormField &field)
{
    const QString label = catalogueText(field.label);
    //: %1 is what is asked for, %2 a unit: "Storage (TB)"
    return field.unit.isEmpty() ? label : Words::tr("%1 (%2)").arg(label, field.unit);
}

QString yesNoText(bool yes)
{
    return yes ? Words::tr("Yes") : Words::tr("No");
}

QString givenText(const FormField &field, const QJsonValue &answer)
{
    if (answer.isDouble() && field.role == FieldRole::Length)
        return monthsText(int(std::clamp(answer.toDouble(), -1e9, 1e9)));
    if (answer.isDouble() && field.type == FieldType::Percent)
        return formats::percent(answer.toDouble() / 100);
    if (answer.isDouble() && isNumber(field)) {
        const QString number = formats::decimal(answer.toDouble());
        //: %1 is a number, %2 its unit: "12 TB"
        return field.unit.isEmpty() ? number : Words::tr("%1 %2").arg(number, field.unit);
    }
    if (answer.isBool())
        return yesNoText(answer.toBool());
    if (answer.isArray())
        return field.type == FieldType::Numbers ? partsText(field, answer.toArray(), readableNumber, true)
                                                : choicesText(field, answer.toArray(), true);
    if (!answer.isString())
        return plainAnswer(answer);
    const QString text = answer.toString().trimmed();
    const QDate date = field.type == FieldType::Date ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (date.isValid())
        return formats::longDate(date);
    if (field.type == FieldType::Country)
        return countryName(text);
    return field.type == FieldType::Choice ? catalogueText(choiceLabel(field, text)) : text;
}

QString portalText(const FormField &field, const QJsonValue &answer)
{
    if (answer.isDouble())
        return plainNumber(answer.toDouble());
    if (answer.isBool())
        return answer.toBool() ? u"Yes"_s : u"No"_s;
    if (answer.isArray())
        return field.type == FieldType::Numbers ? partsText(field, answer.toArray(), plainNumber, false)
                                                : choicesText(field, answer.toArray(), false);
    const QString text = answer.toString().trimmed();
    if (field.type == FieldType::Country && text.size() == 2)
        return QLocale::territoryToString(QLocale::codeToTerritory(text));
    return field.type == FieldType::Choice ? choiceLabel(field, text) : text;
}

QJsonValue toldAnswer(const FormField &field, const Request &request, const Catalogue &catalogue)
{
    const AccessMode *mode = catalogue.mode(request.mode);
    if (field.role == FieldRole::Amount && mode) {
        const auto counted = countedAmount(request, *mode, catalogue.system(request.system));
        if (counted.value.value_or(0) <= 0)
            return QJsonValue(QJsonValue::Undefined);
        return isReckoned(counted.unit) ? std::round(*counted.value) : *counted.value; // as it was typed
    }
    if (field.role == FieldRole::ContractOutlives) {
        for (const Check &check : checks(request, catalogue)) {
            if (check.rule == RuleId::ContractOutlives)
                return check.status == Check::Status::Ok     ? QJsonValue(true)
                    : check.status == Check::Status::Problem ? QJsonValue(false)
                                                             : QJsonValue(QJsonValue::Undefined);
        }
    }
    return request.answers.value(field.id);
}

} // namespace officina
