// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts the practice factory of this computer, and stops it at the end where it was started here: tools/practice of
// the source folder, or the same program as a package installs it.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QProcess>
#include <QtCore/QSysInfo>

namespace officina {

class PracticeFactory : public QObject
{
    Q_OBJECT

public:
    enum class State { Down, Starting, Up, Failed }; // as far as it was started here

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

    void start();
    void cancel(); // a start; what has begun is stopped again

Q_SIGNALS:
    void changed();

private:
    void read();
    void finished(bool isUp);
    void stop();

    QString m_program;
    bool m_isForThisComputer;
    QProcess m_process;
    State m_state = State::Down;
    QString m_words;
};

} // namespace officina
