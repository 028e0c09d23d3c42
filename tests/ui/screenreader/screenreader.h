// SPDX-License-Identifier: GPL-3.0-or-later
//
// A screen reader without a voice: it listens on the bus of accessibility, as Orca does, and writes down what would be
// said: what the focus comes to, what is announced, windows that come to the front, and text as it is typed.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>

namespace officina::testing {

struct Utterance {
    enum class Kind { Focus, Announcement, Window, Typed };
    Kind kind = Kind::Focus;
    QString role; // of what is spoken of: "push button"
    QString name;
    QString more; // its states, value, text and description, as far as it has any
    QString owner, path; // of the object on the bus

    bool isSilent() const { return kind != Kind::Typed && name.isEmpty() && more.isEmpty(); }
    QString line() const;
};

class ScreenReader : public QObject
{
    Q_OBJECT

public:
    // Programs that start from now on are listened to. In words why not; empty: it listens.
    QString listen();

    const QList<Utterance> &said() const { return m_said; }
    QString transcript() const; // a line each
    void note(const QString &text); // a line of the transcript that is nobody's words
    // Of what was said there; false also where it is gone.
    bool hasFocus(const Utterance &utterance) const;
    QString nameNow(const Utterance &utterance) const;

private Q_SLOTS:
    void stateChanged(const QDBusMessage &message);
    void announced(const QDBusMessage &message);
    void windowActivated(const QDBusMessage &message);
    void textChanged(const QDBusMessage &message);

private:
    QVariant ask(const Utterance &of, const QString &interface, const QString &method,
                 const QVariantList &arguments = {}) const;
    QVariant property(const Utterance &of, const QString &interface, const QString &name) const;
    quint64 states(const Utterance &of) const;
    QString nameOf(const Utterance &of) const; // with its label
    QStringList details(const Utterance &of, quint64 states) const;
    Utterance look(Utterance::Kind kind, const QDBusMessage &message) const;
    void say(const Utterance &utterance);

    QDBusConnection m_bus{QString()};
    QList<Utterance> m_said;
    QStringList m_lines;
};

} // namespace officina::testing
