// SPDX-License-Identifier: GPL-3.0-or-later
//
// Running the factory's own program; see the header.
#include "client/sites/practicefactory.h"

#include "client/sites/site.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtNetwork/QNetworkProxy>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 4000; // characters: its reasons come last

} // namespace

PracticeFactory::PracticeFactory(QString program, const QString &kernel)
    : m_program(std::move(program)), m_isForThisComputer(isFor(kernel))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyRead, this, &PracticeFactory::read);
    connect(&m_process, &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) { finished(status == QProcess::NormalExit && code == 0); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_words = m_process.errorString();
        finished(false);
    });
    m_look.setProxy(QNetworkProxy::NoProxy); // it is on this computer
    connect(&m_look, &QTcpSocket::connected, this, [this] {
        m_look.abort(); // who signs in there finds out the rest
        m_state = State::Up;
        Q_EMIT changed();
    });
    connect(&m_look, &QTcpSocket::errorOccurred, this, [this] {
        if (m_state == State::Looking)
            run();
    });
}

PracticeFactory::~PracticeFactory()
{
    m_process.disconnect(this);
    m_look.disconnect(this);
    if (m_state == State::Starting) {
        m_process.kill();
        m_process.waitForFinished();
    }
    if (m_isOurs)
        stop();
}

QString PracticeFactory::installedProgram()
{
    if (const QString set = qEnvironmentVariable("OFFICINA_PRACTICE_PROGRAM"); !set.isEmpty())
        return set;
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {u"/officina-practice"_s, u"/../../../tools/practice"_s}) {
        const QFileInfo program(folder + place);
        if (program.isFile() && program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

void PracticeFactory::start(const Site *known)
{
    if (m_state == State::Looking || m_state == State::Starting)
        return;
    if (known) {
        m_state = State::Looking;
        m_look.connectToHost(known->host, quint16(known->port));
    } else if (canStart()) {
        run();
    }
}

void PracticeFactory::run()
{
    m_words.clear();
    m_isOurs = canStart();
    m_state = m_isOurs ? State::Starting : State::Failed;
    if (m_isOurs)
        m_process.start(m_program, {u"up"_s});
    Q_EMIT changed();
}

void PracticeFactory::cancel()
{
    if (m_state != State::Starting)
        return;
    m_state = State::Down; // before it ends
    m_process.terminate(); // it may be in the middle of making what it needs
}

void PracticeFactory::read()
{
    m_words = (m_words + QString::fromLocal8Bit(m_process.readAll())).right(mostWords);
}

void PracticeFactory::finished(bool isUp)
{
    read();
    const bool isCancelled = m_state != State::Starting;
    if (isCancelled)
        stop();
    else
        m_state = isUp ? State::Up : State::Failed;
    m_isOurs = m_state == State::Up;
    Q_EMIT changed();
}

void PracticeFactory::stop()
{
    QProcess::startDetached(m_program, {u"down"_s});
}

} // namespace officina
