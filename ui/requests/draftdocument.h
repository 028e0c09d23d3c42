// SPDX-License-Identifier: GPL-3.0-or-later
//
// The draft that is being written, and the profile beside it: every change is saved 400 ms after the last one, and at
// once when it is left, so a kill loses half a second. What another window saves is taken over; where both changed it,
// nothing is written until the user chose.
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

    void open(const Request &request);
    void close(); // saves, and holds no draft any more
    bool isOpen() const { return m_request.has_value(); }
    const Request &request() const { return *m_request; }
    Request filled() const; // with what the profile says

    void answer(const QString &field, const QJsonValue &answer);
    void setCompute(const Compute &compute);
    void change(const Request &changed); // what was made of request() elsewhere
    void choose(const AccessModeId &mode, const FactoryId &factory, const SystemId &system);
    void setStage(Stage stage, const QString &reference);
    void setLanguage(const QString &language); // of its dossier
    void useProfile();
    void keepAsProfile(); // the draft's own answers about people become the profile

    void save();
    void saveAgain(); // also where nothing changed since it failed
    void loadTheirs();
    void keepMineAsCopy(const QString &title);

Q_SIGNALS:
    void changed();  // by the user
    void reloaded(); // from the disk
    void saved(const QDateTime &when);
    void failed(const officina::Error &error);
    void conflicted(); // another window wrote the file

private:
    const FormField *fieldById(const QString &id) const;
    void edited();
    bool saveProfile();
    void watch();
    void lookAtFile();

    const Catalogue &m_catalogue;
    RequestStore &m_store;
    std::optional<Request> m_request;
    Profile m_profile;
    QJsonObject m_profileChanges; // since it was saved
    bool m_isDirty = false;
    QTimer m_timer;
    QFileSystemWatcher m_watcher;
};

} // namespace officina
