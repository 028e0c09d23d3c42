// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts the practice factory of this computer where none answers, and stops it at the end where it was started here:
// tools/practice of the source folder, or the same program as a package installs it.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QProcess>
#include <QtCore/QSysInfo>
#include <QtNetwork/QTcpSocket>

namespace officina {

struct Site;

class PracticeFactory : public QObject
{
    Q_OBJECT

public:
    enum class State { Down, Looking, Starting, Up, Failed }; // as far as it was asked for here

    // program: is run with "up" and "down"; empty: there is none. kernel: as QSysInfo names this computer's.
    explicit PracticeFactory(QString program = installedProgram(), const QString &kernel = QSysInfo::kernelType());
    ~PracticeFactory() override; // stops what it started, without waiting

    // $OFFICINA_PRACTICE_PROGRAM; else beside this program or in its build's source folder; may be empty.
    static QString installedProgram();

    // Whether a computer with this kernel can have one: it takes Linux.
    static bool isFor(const QString &kernel) { return kernel == QLatin1StringView("linux"); }
    bool isForThisComputer() const { return m_isForThisComputer || canStart(); }
    bool canStart() const { return !m_program.isEmpty(); }
    State state() const { return m_state; }
    QString words() const { return m_words; } // the end of what it printed

    // known: where one is said to run. What says so stays behind when it dies, so that one is started unless it answers.
    void start(const Site *known = nullptr);
    void cancel(); // a start; what has begun is stopped again

Q_SIGNALS:
    void changed();

private:
    void run();
    void read();
    void finished(bool isUp);
    void stop();

    QString m_program;
    bool m_isForThisComputer;
    QProcess m_process;
    QTcpSocket m_look; // at one that is said to run
    State m_state = State::Down;
    bool m_isOurs = false; // what runs, or is about to
    QString m_words;
};

} // namespace officina
