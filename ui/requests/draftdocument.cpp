// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes, saving, and what others save; see the header.
#include "ui/requests/draftdocument.h"

#include "client/base/files.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

DraftDocument::DraftDocument(const Catalogue &catalogue, RequestStore &store, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(400);
    connect(&m_timer, &QTimer::timeout, this, &DraftDocument::save);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &DraftDocument::lookAtFiles);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DraftDocument::lookAtFiles);
}

bool DraftDocument::open(const Request &request)
{
    if (!close())
        return false;
    m_request = request;
    m_profile = {};
    m_profileProblem.reset();
    m_isDirty = !request.saved.isValid();
    readProfile();
    watch();
    save(); // a new draft exists from its first moment
    return true;
}

bool DraftDocument::close()
{
    if (!save())
        return false;
    discard();
    return true;
}

void DraftDocument::discard()
{
    m_timer.stop();
    m_request.reset();
    m_profileChanges = {};
    m_isDirty = false;
    watch();
}

Request DraftDocument::filled() const
{
    return filledIn(*m_request, m_profile, m_catalogue.mode(m_request->mode));
}

const FormField *DraftDocument::fieldById(const QString &id) const
{
    const AccessMode *mode = m_catalogue.mode(m_request->mode);
    if (!mode)
        return nullptr;
    for (const Form &form : mode->form) {
        const auto found = std::ranges::find(form.fields, id, &FormField::id);
        if (found != form.fields.cend())
            return &*found;
    }
    return nullptr;
}

void DraftDocument::edited()
{
    m_isDirty = true;
    m_timer.start();
    Q_EMIT changed();
}

void DraftDocument::answer(const QString &id, const QJsonValue &answer)
{
    const FormField *field = fieldById(id);
    if (m_request->usesProfile && !m_profileProblem && field && isOfProfile(*field)) {
        Request holder{.answers = m_profile.answers};
        holder.set(id, answer);
        m_profile.answers = holder.answers;
        m_profileChanges.insert(id, m_profile.answers.contains(id) ? answer : QJsonValue());
        m_request->answers.remove(id); // an older one of its own would show again
    } else {
        m_request->set(id, answer);
    }
    edited();
}

void DraftDocument::setCompute(const Compute &compute)
{
    m_request->compute = compute;
    edited();
}

void DraftDocument::change(const Request &changed)
{
    const QDateTime saved = m_request->saved; // of the file, whatever was written meanwhile
    m_request = changed;
    m_request->saved = saved;
    edited();
}

void DraftDocument::choose(const AccessModeId &mode, const FactoryId &factory, const SystemId &system)
{
    m_request->mode = mode;
    m_request->factory = factory;
    m_request->system = system;
    edited();
}

void DraftDocument::setStage(Stage stage, const QString &reference)
{
    m_request->stage = stage;
    m_request->reference = reference;
    edited();
}

void DraftDocument::setLanguage(const QString &language)
{
    m_request->language = language;
    edited();
}

void DraftDocument::useProfile()
{
    m_request->usesProfile = true; // the draft's own answers stay in its file
    edited();
}

void DraftDocument::keepAsProfile()
{
    for (const AccessMode &mode : m_catalogue.modes()) {
        for (const Form &form : mode.form) {
            for (const FormField &field : form.fields) {
                if (!isOfProfile(field) || !m_request->answers.contains(field.id))
                    continue;
                m_profile.answers.insert(field.id, m_request->answers.value(field.id));
                m_profileChanges.insert(field.id, m_request->answers.value(field.id));
            }
        }
    }
    useProfile();
}

bool DraftDocument::save()
{
    m_timer.stop();
    if (!m_request || !m_isDirty)
        return true;
    // Each for itself: what hinders one of them does not keep the other from its file.
    const Result<> profile = saveProfile();
    const bool isDraftSaved = saveDraft();
    if (!profile)
        Q_EMIT failed(profile.error());
    m_isDirty = !isDraftSaved || !profile;
    watch();
    return !m_isDirty;
}

bool DraftDocument::saveDraft()
{
    const auto written = m_store.save(*m_request);
    if (written) {
        m_request->saved = written->saved;
        Q_EMIT saved(written->saved);
    } else if (written.error().kind == Error::Kind::SourceChanged) {
        Q_EMIT conflicted();
    } else {
        Q_EMIT failed(written.error());
    }
    return written.has_value();
}

Result<> DraftDocument::saveProfile()
{
    if (m_profileChanges.isEmpty())
        return {};
    const auto written = m_store.changeProfile(m_profileChanges);
    if (written) {
        const bool isOther = *written != m_profile; // with what another window wrote
        m_profile = *written;
        m_profileChanges = {};
        if (isOther)
            Q_EMIT profileRead();
        return {};
    }
    if (const auto now = m_store.profile(); !now) { // damaged since it was read
        doWithoutProfile(now.error());
        Q_EMIT profileRead();
        return {};
    }
    return passOn(written);
}

// Whether it says something else now. One that is gone while it is shown is not taken for an empty one.
bool DraftDocument::readProfile()
{
    if (!m_profile.isEmpty() && !QFileInfo::exists(m_store.profilePath()))
        return false;
    const auto read = m_store.profile();
    if (!read) {
        const bool wasThere = !m_profileProblem;
        doWithoutProfile(read.error());
        return wasThere;
    }
    Profile now = *read;
    now.change(m_profileChanges);
    const bool isOther = m_profileProblem || now != m_profile;
    m_profileProblem.reset();
    m_profile = now;
    return isOther;
}

// What was shown of it, and what was typed since, the draft keeps; a profile that is mended goes before that again.
void DraftDocument::doWithoutProfile(const Error &why)
{
    m_profileProblem = why;
    if (m_request->usesProfile && !(m_profile.isEmpty() && m_profileChanges.isEmpty())) {
        Profile own{.answers = m_request->answers};
        own.change(m_profile.answers);
        own.change(m_profileChanges);
        m_request->answers = own.answers;
        m_isDirty = true;
        m_timer.start();
    }
    m_profile = {};
    m_profileChanges = {};
}

void DraftDocument::saveAgain()
{
    if (m_profileProblem && readProfile()) // mended meanwhile
        Q_EMIT profileRead();
    m_isDirty = true;
    save();
}

Result<> DraftDocument::saveElsewhere(const QString &path) const
{
    const auto bytes = draftBytes(filled(), path);
    return bytes ? writeFile(path, *bytes, true) : passOn(bytes);
}

void DraftDocument::loadTheirs()
{
    const auto theirs = m_store.load(m_request->id);
    if (!theirs) {
        Q_EMIT failed(theirs.error());
        return;
    }
    m_timer.stop();
    m_isDirty = false;
    m_request = *theirs;
    readProfile();
    if (!m_profileChanges.isEmpty()) { // of all requests, not of this draft
        m_isDirty = true;
        m_timer.start();
    }
    watch();
    Q_EMIT reloaded();
}

void DraftDocument::keepMineAsCopy(const QString &title)
{
    Request copy = m_request->duplicate(QDateTime::currentDateTimeUtc());
    copy.set(titleField, title);
    m_request = copy;
    Q_EMIT reloaded();
    saveAgain();
}

// Each save puts another file in the place of the old one: it is watched anew. Where there is no profile yet, the folder
// tells when there is one.
void DraftDocument::watch()
{
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    if (!m_request)
        return;
    QString profile = m_store.profilePath();
    while (profile.size() > m_store.folder().size() && !QFileInfo::exists(profile))
        profile = QFileInfo(profile).path();
    for (const QString &path : {m_store.pathOf(m_request->id), profile})
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
}

void DraftDocument::lookAtFiles()
{
    if (!m_request)
        return;
    watch();
    if (readProfile())
        Q_EMIT profileRead();
    const auto now = m_store.load(m_request->id);
    if (!now || now->saved == m_request->saved) // ours, gone, or half written by another hand
        return;
    if (m_isDirty)
        Q_EMIT conflicted();
    else
        loadTheirs();
}

} // namespace officina
