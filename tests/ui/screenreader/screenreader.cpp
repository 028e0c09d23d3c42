// SPDX-License-Identifier: GPL-3.0-or-later
//
// AT-SPI over D-Bus; see the header. The states' numbers are those of its AtspiStateType.
#include "tests/ui/screenreader/screenreader.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusReply>
#include <QtDBus/QDBusVariant>

#include <array>
#include <utility>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr uint passwordText = 40; // AtspiRole
constexpr uint labelledBy = 2;    // AtspiRelationType
constexpr int answerMs = 20'000; // of a program that is busy
const QString accessible = u"org.a11y.atspi.Accessible"_s;

enum State { Checked = 4, Expanded = 10, Focused = 12, Pressed = 20, Selected = 23, Sensitive = 24 };

constexpr std::array toldStates{std::pair(Checked, "checked"), std::pair(Expanded, "expanded"),
                                std::pair(Pressed, "pressed"), std::pair(Selected, "selected")};

bool has(quint64 states, State state)
{
    return states & (quint64(1) << state);
}

} // namespace

QString Utterance::line() const
{
    const QString what = more.isEmpty() ? name : name.isEmpty() ? more : name + u"; "_s + more;
    switch (kind) {
    case Kind::Focus: return u"%1: %2"_s.arg(role, what);
    case Kind::Announcement: return u"! %1"_s.arg(name);
    case Kind::Window: return u"= %1: %2"_s.arg(role, what);
    case Kind::Typed: return u"> %1"_s.arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

QString ScreenReader::listen()
{
    QDBusMessage whereIsIt =
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(whereIsIt);
    if (!address.isValid())
        return u"no bus of accessibility: "_s + address.error().message();
    m_bus = QDBusConnection::connectToBus(address.value(), u"accessibility"_s);
    if (!m_bus.isConnected())
        return u"the bus of accessibility: "_s + m_bus.lastError().message();
    const QString ofObjects = u"org.a11y.atspi.Event.Object"_s;
    m_bus.connect({}, {}, ofObjects, u"StateChanged"_s, this, SLOT(stateChanged(QDBusMessage)));
    m_bus.connect({}, {}, ofObjects, u"Announcement"_s, this, SLOT(announced(QDBusMessage)));
    m_bus.connect({}, {}, ofObjects, u"TextChanged"_s, this, SLOT(textChanged(QDBusMessage)));
    m_bus.connect({}, {}, u"org.a11y.atspi.Event.Window"_s, u"Activate"_s, this, SLOT(windowActivated(QDBusMessage)));
    // Programs send what somebody has asked for.
    for (const QString &event : {u"object:"_s, u"window:"_s}) {
        QDBusMessage wish = QDBusMessage::createMethodCall(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s,
                                                           u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s);
        wish.setArguments({event, QStringList(), QString()});
        // The bus starts the registry, and anew where it ended as it began, which it does once in a while on a busy computer.
        QDBusMessage answer = m_bus.call(wish);
        for (int again = 0; again < 2 && answer.type() == QDBusMessage::ErrorMessage; ++again)
            answer = m_bus.call(wish);
        if (answer.type() == QDBusMessage::ErrorMessage)
            return u"the registry: "_s + answer.errorMessage();
    }
    return {};
}

QString ScreenReader::transcript() const
{
    return m_lines.join(u'\n') + u'\n';
}

void ScreenReader::note(const QString &text)
{
    m_lines += text;
}

QVariant ScreenReader::ask(const Utterance &of, const QString &interface, const QString &method,
                           const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(of.owner, of.path, interface, method);
    question.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(question, QDBus::Block, answerMs);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

QVariant ScreenReader::property(const Utterance &of, const QString &interface, const QString &name) const
{
    return ask(of, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name}).value<QDBusVariant>().variant();
}

quint64 ScreenReader::states(const Utterance &of) const
{
    const auto words = qdbus_cast<QList<uint>>(ask(of, accessible, u"GetState"_s));
    return words.size() == 2 ? quint64(words.at(1)) << 32 | words.at(0) : 0;
}

bool ScreenReader::hasFocus(const Utterance &utterance) const
{
    return has(states(utterance), Focused);
}

QString ScreenReader::nameNow(const Utterance &utterance) const
{
    return property(utterance, accessible, u"Name"_s).toString();
}

// Qt gives what is chosen as the name of a list to choose from, and its label apart.
QString ScreenReader::nameOf(const Utterance &of) const
{
    QStringList names;
    const auto relations = ask(of, accessible, u"GetRelationSet"_s).value<QDBusArgument>();
    relations.beginArray();
    while (!relations.atEnd()) {
        uint type = 0;
        relations.beginStructure();
        relations >> type;
        relations.beginArray();
        while (!relations.atEnd()) {
            Utterance label;
            QDBusObjectPath path;
            relations.beginStructure();
            relations >> label.owner >> path;
            relations.endStructure();
            label.path = path.path();
            if (type == labelledBy)
                names += nameNow(label).simplified();
        }
        relations.endArray();
        relations.endStructure();
    }
    relations.endArray();
    names += nameNow(of).simplified();
    names.removeAll(QString());
    names.removeDuplicates(); // a field is named by its label
    return names.join(u", "_s);
}

QStringList ScreenReader::details(const Utterance &of, quint64 states) const
{
    QStringList told;
    const QStringList interfaces = ask(of, accessible, u"GetInterfaces"_s).toStringList();
    if (interfaces.contains(u"org.a11y.atspi.Text"_s))
        told += ask(of, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}).toString().left(200);
    if (interfaces.contains(u"org.a11y.atspi.Value"_s)) {
        const QVariant value = property(of, u"org.a11y.atspi.Value"_s, u"CurrentValue"_s);
        told += value.isValid() ? QString::number(value.toDouble()) : QString();
    }
    for (const auto &[state, word] : toldStates)
        if (has(states, state))
            told += QString::fromLatin1(word);
    if (!has(states, Sensitive))
        told += u"unavailable"_s;
    told += property(of, accessible, u"Description"_s).toString();
    told.removeAll(QString());
    return told;
}

Utterance ScreenReader::look(Utterance::Kind kind, const QDBusMessage &message) const
{
    Utterance utterance{.kind = kind, .owner = message.service(), .path = message.path()};
    utterance.role = ask(utterance, accessible, u"GetRole"_s).toUInt() == passwordText
        ? u"password text"_s
        : ask(utterance, accessible, u"GetRoleName"_s).toString();
    utterance.name = nameOf(utterance);
    utterance.more = details(utterance, states(utterance)).join(u"; "_s).simplified();
    return utterance;
}

void ScreenReader::say(const Utterance &utterance)
{
    m_said += utterance;
    m_lines += u"    "_s + utterance.line();
}

void ScreenReader::stateChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0).toString() != "focused"_L1 || arguments.value(1).toInt() != 1)
        return;
    const Utterance utterance = look(Utterance::Kind::Focus, message);
    // The program says some of it twice, as others do, and a reader passes over that.
    const bool isTold = !m_said.isEmpty() && m_said.last().kind == Utterance::Kind::Focus
        && m_said.last().path == utterance.path && m_said.last().line() == utterance.line();
    if (!isTold && !utterance.role.isEmpty()) // no role: it is gone already
        say(utterance);
}

void ScreenReader::announced(const QDBusMessage &message)
{
    const QVariant text = message.arguments().value(3).value<QDBusVariant>().variant();
    say({.kind = Utterance::Kind::Announcement,
         .role = {},
         .name = text.toString(),
         .more = {},
         .owner = message.service(),
         .path = message.path()});
}

void ScreenReader::windowActivated(const QDBusMessage &message)
{
    const Utterance utterance = look(Utterance::Kind::Window, message);
    if (!utterance.role.isEmpty())
        say(utterance);
}

// The echo of keys: what of it is secret a reader does not know.
void ScreenReader::textChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    const QString text = arguments.value(3).value<QDBusVariant>().variant().toString();
    if (!arguments.value(0).toString().startsWith("insert"_L1) || text.isEmpty())
        return;
    say({.kind = Utterance::Kind::Typed,
         .role = {},
         .name = text.left(200),
         .more = {},
         .owner = message.service(),
         .path = message.path()});
}

} // namespace officina::testing

#include "moc_screenreader.cpp"
