// SPDX-License-Identifier: GPL-3.0-or-later
//
// The draft that is being written, and the profile beside it: every change is saved 400 ms after the last one, and at
// once when it is left, so a kill loses half a second. What cannot be saved is not let go. What another window saves is
// taken over; where both changed a draft, nothing is written until the user chose. A profile that cannot be read is left
// as it is: the draft keeps its answers itself.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/requeststore.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace officina {

class DraftDocument : public QObject
{
    Q_OBJECT

public:
    DraftDocument(const Catalogue &catalogue, RequestStore &store, QObject *parent = nullptr);

    // False: the draft that is open could not be saved, which failed() or conflicted() told, and stays.
    bool open(const Request &request);
    bool close(); // saves, and holds no draft any more; else as open()
    void discard(); // holds no draft any more, saved or not
    bool isOpen() const { return m_request.has_value(); }
    const Request &request() const { return *m_request; }
    Request filled() const; // with what the profile says
    const std::optional<Error> &profileProblem() const { return m_profileProblem; } // why it cannot be read

    void answer(const QString &field, const QJsonValue &answer);
    void setCompute(const Compute &compute);
    void change(const Request &changed); // what was made of request() elsewhere
    void choose(const AccessModeId &mode, const FactoryId &factory, const SystemId &system);
    void setStage(Stage stage, const QString &reference);
    void setLanguage(const QString &language); // of its dossier
    void useProfile();
    void keepAsProfile(); // the draft's own answers about people become the profile

    bool save(); // true: nothing is left that is not saved
    void saveAgain(); // also where nothing changed since it failed
    // A draft with all that is shown, wherever there is room for it; not what is open from then on.
    Result<> saveElsewhere(const QString &path) const;
    void loadTheirs();
    void keepMineAsCopy(const QString &title);

Q_SIGNALS:
    void changed(); // by the user
    void reloaded(); // from the disk
    void profileRead(); // again, and it says something else, or cannot be read any more
    void saved(const QDateTime &when);
    void failed(const officina::Error &error);
    void conflicted(); // another window wrote the file

private:
    const FormField *fieldById(const QString &id) const;
    void edited();
    bool saveDraft();
    Result<> saveProfile();
    bool readProfile();
    void doWithoutProfile(const Error &why);
    void watch();
    void lookAtFiles();

    const Catalogue &m_catalogue;
    RequestStore &m_store;
    std::optional<Request> m_request;
    Profile m_profile; // with m_profileChanges
    QJsonObject m_profileChanges; // since it was saved
    std::optional<Error> m_profileProblem;
    bool m_isDirty = false;
    QTimer m_timer;
    QFileSystemWatcher m_watcher;
};

} // namespace officina
