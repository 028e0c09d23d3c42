// SPDX-License-Identifier: GPL-3.0-or-later
//
// One window for each profile: a second start hands over to the first and ends. The first is found by
// a local socket, which only a living program answers, so that a crash leaves nothing behind that
// stands in the way. A first on another display cannot be seen from here: the caller is told which.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtNetwork/QLocalServer>

#include <optional>

namespace officina {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // folder: where the profile keeps its data. display: see ownDisplay().
    SingleInstance(const QString &folder, QString display, QObject *parent = nullptr);

    enum class Outcome {
        First,          // or nobody answers: go on
        HandedOver,     // another one's window is in front now
        OnOtherDisplay, // otherDisplay()
    };
    // What a start asks for; each may be empty.
    struct Wish {
        QString site; // to connect to
        QString open; // a link or the whole path of a file
    };
    // Waits for the first's answer, a few seconds at most.
    Outcome start(const Wish &wish);
    void setPatience(int milliseconds) { m_patience = milliseconds; } // with a first that does not answer
    const QString &otherDisplay() const { return m_otherDisplay; }

    static QString ownDisplay(); // ":0", "wayland-1"; where windows of this program are seen

Q_SIGNALS:
    void raiseWanted(const officina::SingleInstance::Wish &wish); // a second start handed over

private:
    std::optional<Outcome> handOver(const Wish &wish);
    void answer();

    QString m_socket;
    QString m_lock; // held while it is decided who is the first
    QString m_display;
    QString m_otherDisplay;
    int m_patience = 5000; // it may still be building its window
    QLocalServer m_server;
};

} // namespace officina
