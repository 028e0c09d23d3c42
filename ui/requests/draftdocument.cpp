// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes, saving, and what others save; see the header.
#include "ui/requests/draftdocument.h"

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
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &DraftDocument::lookAtFile);
}

void DraftDocument::open(const Request &request)
{
    save();
    m_request = request;
    m_profile = m_store.profile().value_or(Profile());
    m_profileChanges = {};
    m_isDirty = !request.saved.isValid();
    watch();
    save(); // a new draft exists from its first moment
}

void DraftDocument::close()
{
    save();
    m_request.reset();
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
    if (m_request->usesProfile && field && isOfProfile(*field)) {
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

bool DraftDocument::saveProfile()
{
    if (m_profileChanges.isEmpty())
        return true;
    const auto written = m_store.changeProfile(m_profileChanges);
    if (!written) {
        Q_EMIT failed(written.error());
        return false;
    }
    m_profile = *written;
    m_profileChanges = {};
    return true;
}

void DraftDocument::save()
{
    m_timer.stop();
    if (!m_request || !m_isDirty || !saveProfile())
        return;
    const auto written = m_store.save(*m_request);
    if (!written && written.error().kind == Error::Kind::SourceChanged) {
        Q_EMIT conflicted();
        return;
    }
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_isDirty = false;
    m_request->saved = written->saved;
    watch();
    Q_EMIT saved(written->saved);
}

void DraftDocument::saveAgain()
{
    m_isDirty = true;
    save();
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
    m_profile = m_store.profile().value_or(m_profile);
    m_request = *theirs;
    watch();
    Q_EMIT reloaded();
}

void DraftDocument::keepMineAsCopy(const QString &title)
{
    Request copy = m_request->duplicate(QDateTime::currentDateTimeUtc());
    copy.set(titleField, title);
    m_request = copy;
    saveAgain();
    Q_EMIT reloaded();
}

// Each save puts another file in the place of the old one: it is watched anew.
void DraftDocument::watch()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (const QString path = m_request ? m_store.pathOf(m_request->id) : QString(); QFileInfo::exists(path))
        m_watcher.addPath(path);
}

void DraftDocument::lookAtFile()
{
    if (!m_request)
        return;
    watch();
    const auto now = m_store.load(m_request->id);
    if (!now || now->saved == m_request->saved) // ours, gone, or half written by another hand
        return;
    if (m_isDirty)
        Q_EMIT conflicted();
    else
        loadTheirs();
}

} // namespace officina
