// SPDX-License-Identifier: GPL-3.0-or-later
//
// One reader for each kind of field; see the header.
#include "ui/present/requestfields.h"

#include "client/requests/fieldcheck.h"
#include "ui/present/answertext.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/checktext.h"
#include "ui/present/typeddate.h"
#include "ui/present/typednumber.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::RequestFields)
};

QJsonValue flagOf(const QString &text)
{
    if (text == u"yes" || text == u"true")
        return true;
    return text == u"no" || text == u"false" ? QJsonValue(false) : QJsonValue(text);
}

// What has two meanings stays a text, which the check of the field refuses.
QJsonValue numberOf(const QString &text, bool isWhole = false)
{
    const TypedNumber number = isWhole ? readTypedWhole(text, QLocale()) : readTypedAnywhere(text);
    return number.isClear() ? QJsonValue(*number.value) : QJsonValue(text);
}

QJsonValue partsOf(const QString &text, bool areNumbers)
{
    QJsonArray parts;
    for (const QString &part : text.split(areNumbers ? u';' : u',', Qt::SkipEmptyParts))
        parts.append(areNumbers ? numberOf(part.trimmed()) : QJsonValue(part.trimmed()));
    return parts;
}

QJsonValue answerOf(const FormField &field, const QString &text, const Catalogue &catalogue)
{
    if (text.isEmpty())
        return {};
    if (field.role == FieldRole::Length)
        return numberOf(text);
    switch (field.type) {
    case FieldType::Flag: return flagOf(text);
    case FieldType::Number:
    case FieldType::Percent: return numberOf(text);
    case FieldType::Whole: return numberOf(text, true);
    case FieldType::Country: {
        const QString code = countryCode(text, catalogue);
        return code.isEmpty() ? text : code;
    }
    case FieldType::Numbers: return partsOf(text, true);
    case FieldType::Choices: return partsOf(text, false);
    case FieldType::Date: {
        const QDate day = readTypedDate(text, QLocale());
        return day.isValid() ? day.toString(Qt::ISODate) : text;
    }
    default: return text;
    }
}

const FormField *fieldNamed(const AccessMode &mode, const QString &id)
{
    for (const Form &form : mode.form) {
        const auto found = std::ranges::find(form.fields, id, &FormField::id);
        if (found != form.fields.cend())
            return &*found;
    }
    return nullptr;
}

QStringList choiceNames(const FormField &field)
{
    QStringList names;
    for (const FieldChoice &choice : field.choices)
        names.append(choice.id);
    return names;
}

// What stands beside the answers: read as the draft's file is.
QString assignOther(Request &request, const QString &key, const QString &text, const Catalogue &catalogue)
{
    const bool isKnown = text.isEmpty()
        || ((key != u"factory" || catalogue.factory({text})) && (key != u"system" || catalogue.system({text})));
    if (!isKnown)
        return Say::tr("The draft does not take this: %1").arg(text);
    QJsonObject json = toJson(request);
    const auto value = QJsonDocument::fromJson("[" + text.toUtf8() + "]").array();
    static const QStringList texts{u"factory"_s, u"system"_s, u"stage"_s, u"reference"_s, u"language"_s};
    json[key] = value.size() == 1 && !texts.contains(key) ? value.first() : QJsonValue(text);
    const auto changed = requestFromJson(json);
    if (!changed)
        return Say::tr("The draft does not take this: %1").arg(changed.error().detail);
    request = *changed;
    return {};
}

} // namespace

QString shortName(const AccessMode &mode)
{
    QString name = mode.id.value;
    if (name.startsWith(u"aif_"))
        name.remove(0, 4);
    return name.replace(u'_', u'-');
}

const AccessMode *modeNamed(const Catalogue &catalogue, const QString &name)
{
    for (const AccessMode &mode : catalogue.modes()) {
        if (!mode.form.isEmpty() && (mode.id.value == name || shortName(mode) == name))
            return &mode;
    }
    return nullptr;
}

QStringList modeNames(const Catalogue &catalogue)
{
    QStringList names;
    for (const AccessMode &mode : catalogue.modes()) {
        if (!mode.form.isEmpty())
            names.append(shortName(mode));
    }
    return names;
}

QString fieldOfColumn(const AccessMode &mode, const QString &title)
{
    QString name = title.trimmed();
    if (name == u"factory" || name == u"system")
        return name;
    for (const Form &form : mode.form) {
        for (const FormField &field : form.fields) {
            for (const QString &known : {field.id, field.label, fieldLabel(field)}) {
                if (known.compare(name, Qt::CaseInsensitive) == 0)
                    return field.id;
            }
        }
    }
    return {};
}

QString assignField(Request &request, const Catalogue &catalogue, const QString &assignment)
{
    const QString key = assignment.section(u'=', 0, 0).trimmed();
    const QString text = assignment.section(u'=', 1);
    static const QStringList others{u"factory"_s,      u"system"_s, u"runs"_s,      u"reserve_percent"_s,
                                    u"uses_profile"_s, u"stage"_s,  u"reference"_s, u"language"_s};
    if (assignment.contains(u'=') && others.contains(key))
        return assignOther(request, key, text, catalogue);
    const AccessMode *mode = catalogue.mode(request.mode);
    if (!mode || mode->form.isEmpty())
        return checkText(
            {.rule = RuleId::AccessModeKnown, .status = Check::Status::Problem, .name = request.mode.value});
    const FormField *field = fieldNamed(*mode, key);
    if (!assignment.contains(u'=') || !field)
        return Say::tr("This request has no such field: %1. request fields lists them.").arg(assignment);
    if (field->type == FieldType::Date) {
        if (const TypedDate read = readTypedDateAnywhere(text); read.other.isValid())
            return twoDaysText(text, read);
    }
    Request changed = request;
    changed.set(key, answerOf(*field, text, catalogue));
    const Check check = checkField(*field, changed);
    if (check.rule == RuleId::FieldForm && !field->choices.isEmpty())
        //: %1 is what a field is called, %2 the answers that it takes, as the terminal program writes them
        return Say::tr("%1 takes one of: %2").arg(key, choiceNames(*field).join(u", "_s));
    if (check.status == Check::Status::Problem && check.rule != RuleId::FieldLength)
        return checkText(check);
    request = changed;
    return {};
}

QString kindName(FieldType type)
{
    switch (type) {
    case FieldType::Text: return u"text"_s;
    case FieldType::List: return u"list"_s;
    case FieldType::Lines: return u"lines"_s;
    case FieldType::Address: return u"address"_s;
    case FieldType::Person: return u"person"_s;
    case FieldType::Email: return u"email"_s;
    case FieldType::Phone: return u"phone"_s;
    case FieldType::Url: return u"url"_s;
    case FieldType::Country: return u"country"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Flag: return u"bool"_s;
    case FieldType::Choice: return u"choice"_s;
    case FieldType::Choices: return u"choices"_s;
    case FieldType::Number: return u"number"_s;
    case FieldType::Whole: return u"integer"_s;
    case FieldType::Percent: return u"percent"_s;
    case FieldType::Numbers: return u"numbers"_s;
    case FieldType::Question: return u"question"_s;
    }
    return {};
}

QJsonArray fieldsJson(const AccessMode &mode)
{
    QJsonArray list;
    for (const Form &form : mode.form) {
        for (const FormField &field : form.fields) {
            QJsonArray choices;
            for (const FieldChoice &choice : field.choices)
                choices.append(choice.id);
            list.append(QJsonObject{{u"field"_s, field.id},
                                    {u"label"_s, field.label},
                                    {u"kind"_s, kindName(field.type)},
                                    {u"unit"_s, field.unit},
                                    {u"required"_s, field.isRequired},
                                    {u"portal_only"_s, field.isPortalOnly},
                                    {u"choices"_s, choices}});
        }
    }
    return list;
}

} // namespace officina
