// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request of any mode with every field filled in, each text with a word that is found nowhere else.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/request.h"

#include <QtCore/QJsonArray>

namespace officina {

// None is a part of another one.
inline QString markOf(const FormField &field)
{
    return u'x' + QString(field.id).remove(u'.').remove(u'_') + u'x';
}

inline QJsonValue someAnswer(const FormField &field, const AccessMode &mode)
{
    using namespace Qt::StringLiterals;
    if (field.role == FieldRole::Length)
        return mode.durationsMonths.valueOr({12}).first();
    if (field.role == FieldRole::Birth)
        return u"1979-01-31"_s;
    switch (field.type) {
    case FieldType::Flag: return true;
    case FieldType::Number:
    case FieldType::Percent: return 7;
    case FieldType::Whole: return 64;
    case FieldType::Numbers: return QJsonArray::fromVariantList(QVariantList(field.parts.size(), 7));
    case FieldType::Choices: return QJsonArray{field.choices.first().id};
    case FieldType::Choice: return field.choices.isEmpty() ? markOf(field) : field.choices.first().id;
    case FieldType::Country: return mode.country.isEmpty() ? u"LU"_s : mode.country;
    case FieldType::Date: return u"2099-01-31"_s;
    case FieldType::Email: return markOf(field) + u"@example.org"_s;
    default: return QString(markOf(field) + u" word"_s.repeated(field.leastLength / 4));
    }
}

inline Request filledRequest(const AccessMode &mode)
{
    using namespace Qt::StringLiterals;
    Request request = Request::create(mode.id, QDateTime::currentDateTimeUtc());
    request.usesProfile = false;
    request.system = mode.systems.isEmpty() ? SystemId{u"leonardo"_s} : mode.systems.first().system;
    for (const Form &form : mode.form) {
        for (const FormField &field : form.fields)
            request.set(field.id, someAnswer(field, mode));
    }
    request.compute.runs = {{u"Pre-training"_s, 4, 4, 48, 8}};
    return request;
}

} // namespace officina
