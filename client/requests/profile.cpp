// SPDX-License-Identifier: GPL-3.0-or-later
//
// The profile's file, and what it fills in; see the header.
#include "client/requests/profile.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int profileVersion = 1;

} // namespace

void Profile::change(const QJsonObject &changes)
{
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        if (change.value().isNull())
            answers.remove(change.key());
        else
            answers.insert(change.key(), change.value());
    }
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject json = profile.unknown;
    json.insert("format"_L1, "officina-profile"_L1);
    json.insert("version"_L1, profileVersion);
    json.insert("answers"_L1, profile.answers);
    return json;
}

Result<Profile> profileFromJson(const QJsonObject &object)
{
    if (object.value("format"_L1).toString() != "officina-profile"_L1)
        return failure(Error::Kind::BadInput, u"format: is not officina-profile"_s);
    const int version = object.value("version"_L1).toInt(-1);
    if (version != profileVersion)
        return failure(version > profileVersion ? Error::Kind::Unsupported : Error::Kind::BadInput,
                       u"version %1"_s.arg(version));
    if (!object.value("answers"_L1).isObject())
        return failure(Error::Kind::BadInput, u"answers: is not an object"_s);
    Profile profile{.answers = object.value("answers"_L1).toObject(), .unknown = object};
    for (const auto &known : {"format"_L1, "version"_L1, "answers"_L1})
        profile.unknown.remove(known);
    return profile;
}

bool isOfProfile(const FormField &field)
{
    return !field.profile.isEmpty() && field.profile == field.id;
}

Request filledIn(const Request &request, const Profile &profile, const AccessMode *mode)
{
    Request whole = request;
    whole.usesProfile = false;
    const QJsonObject &people = request.usesProfile ? profile.answers : request.answers;
    for (const Form &form : mode ? mode->form : QList<Form>()) {
        for (const FormField &field : form.fields) {
            // Its own fields the profile has; others take from it what they do not say themselves.
            const bool isMissing = isOfProfile(field) || !whole.answers.contains(field.id);
            if (!field.profile.isEmpty() && isMissing && people.contains(field.profile))
                whole.answers.insert(field.id, people.value(field.profile));
        }
    }
    return whole;
}

Request forSharing(const Request &request, const AccessMode *mode)
{
    Request shared = request;
    shared.origin.clear();
    for (const Form &form : mode ? mode->form : QList<Form>()) {
        for (const FormField &field : form.fields) {
            if (field.isPortalOnly)
                shared.answers.remove(field.id);
        }
    }
    for (AttachedFile &file : shared.attachments)
        file.from.clear(); // of this computer
    return shared;
}

} // namespace officina
