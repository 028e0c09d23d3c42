// SPDX-License-Identifier: GPL-3.0-or-later
//
// Forwarded ports: a real sshd, and Python's HTTP server behind it.
#include "client/ssh/portforward.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/waiting.h"

#include <QtCore/QProcess>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkInterface>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <sys/socket.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000; // ms

// As `python3 -m http.server`, which serves the files of its folder; what is posted it gives back.
constexpr auto program = R"(
import http.server, sys
class Handler(http.server.SimpleHTTPRequestHandler):
    def do_POST(self):
        size = int(self.headers['Content-Length'])
        self.send_response(200)
        self.end_headers()
        while size > 0:
            piece = self.rfile.read(min(size, 65536))
            size -= len(piece)
            self.wfile.write(piece)
    def log_message(self, *words):
        pass
http.server.ThreadingHTTPServer.request_queue_size = 128
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
)";

class HttpServer
{
public:
    explicit HttpServer(const QString &folder)
    {
        m_process.setWorkingDirectory(folder);
        m_process.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(program)});
        if (m_process.waitForReadyRead(patience))
            m_port = m_process.readLine().trimmed().toInt();
    }
    ~HttpServer() { kill(); }
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    int port() const { return m_port; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    int m_port = 0;
};

std::unique_ptr<QTcpSocket> connectTo(int port)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
    socket->waitForConnected(patience);
    return socket;
}

// Until the other side has said all.
QByteArray rest(QTcpSocket &socket)
{
    QByteArray all;
    while (socket.waitForReadyRead(patience))
        all += socket.readAll();
    return all + socket.readAll();
}

QByteArray bodyOf(const QByteArray &reply)
{
    const qsizetype end = reply.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : reply.sliced(end + 4);
}

QByteArray get(int port, const QByteArray &path)
{
    const auto socket = connectTo(port);
    socket->write("GET " + path + " HTTP/1.0\r\n\r\n");
    return bodyOf(rest(*socket));
}

} // namespace

class PortForwardTest : public QObject
{
    Q_OBJECT

private:
    using Thread = WorkerThread<ssh::Session>;
    std::unique_ptr<Thread> threadTo(const SshServer &server)
    {
        return std::make_unique<Thread>(
            u"forward"_s,
            [this, target = server.target()](const CancelFlag &stop) {
                return ssh::Session::open(target, m_prompts, stop);
            },
            [](ssh::Session &session) { return session.isAlive(); });
    }

    AutoPrompts m_prompts;
    TempFolder m_files;
    SshServer m_server;
    std::unique_ptr<Thread> m_thread;
    std::shared_ptr<ssh::PortForwards> m_forwards;
    QFuture<Result<>> m_done;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY_RESULT(m_server.start());
        m_files.file("page", "hello");
    }

    void init()
    {
        m_thread = threadTo(m_server);
        m_forwards = std::make_shared<ssh::PortForwards>();
        m_done = m_thread->runSteps(m_forwards);
    }

    void cleanup()
    {
        m_forwards->end();
        QTRY_VERIFY(m_done.isFinished());
        m_thread.reset();
    }

    void onlyThisComputerReachesIt()
    {
        HttpServer http(m_files.path());
        const auto port = m_forwards->add(u"localhost"_s, http.port());
        QVERIFY_RESULT(port);
        QCOMPARE(get(*port, "/page"), "hello"_ba);
        QCOMPARE(m_forwards->state(*port).made, 1);
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address == QHostAddress(QHostAddress::LocalHost))
                continue;
            QTcpSocket socket;
            socket.connectToHost(address, quint16(*port));
            QVERIFY2(!socket.waitForConnected(2000), qPrintable(address.toString()));
        }
        // The same port again is taken; one that was given up is not.
        QVERIFY_ERROR(m_forwards->add(u"localhost"_s, http.port(), *port), Error::Kind::Local);
        m_forwards->remove(*port);
        Result<int> again = failure(Error::Kind::Local);
        QTRY_VERIFY((again = again ? again : m_forwards->add(u"localhost"_s, http.port(), *port)).has_value());
        QCOMPARE(get(*port, "/page"), "hello"_ba);
        QVERIFY_ERROR(m_forwards->add(u"localhost"_s, 0), Error::Kind::BadInput);
        QVERIFY_ERROR(m_forwards->add({}, 80), Error::Kind::BadInput);
    }

    void bigBodiesBothWays()
    {
        const QByteArray bytes = noise(24 << 20);
        m_files.file("big", bytes);
        HttpServer http(m_files.path());
        const auto port = m_forwards->add(u"127.0.0.1"_s, http.port());
        QVERIFY_RESULT(port);
        QVERIFY(get(*port, "/big") == bytes);
        // Both at once: it answers while it still reads.
        const auto socket = connectTo(*port);
        socket->write("POST / HTTP/1.0\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
        QVERIFY(bodyOf(rest(*socket)) == bytes);
    }

    // Fifty that are open together, each with its own answer; one that reads nothing holds up no other.
    void manyAtOnce()
    {
        for (int i = 0; i < 50; ++i)
            m_files.file("page" + QByteArray::number(i), "answer " + QByteArray::number(i) + QByteArray(5000, 'x'));
        m_files.file("big", noise(24 << 20));
        HttpServer http(m_files.path());
        const auto port = m_forwards->add(u"127.0.0.1"_s, http.port());
        QVERIFY_RESULT(port);
        const auto idle = connectTo(*port);
        idle->setReadBufferSize(1);
        idle->write("GET /big HTTP/1.0\r\n\r\n");
        QVERIFY(idle->waitForReadyRead(patience));
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 50; ++i) {
            sockets.push_back(connectTo(*port));
            sockets.back()->write("GET /page" + QByteArray::number(i));
            QVERIFY(sockets.back()->waitForBytesWritten(patience));
        }
        QTRY_COMPARE(m_forwards->state(*port).connections, 51);
        for (const auto &socket : sockets)
            socket->write(" HTTP/1.0\r\n\r\n");
        for (int i = 0; i < 50; ++i)
            QVERIFY(bodyOf(rest(*sockets[size_t(i)])).startsWith("answer " + QByteArray::number(i) + 'x'));
        // A client that goes without a word takes its channel with it.
        idle->abort();
        QTRY_COMPARE(m_forwards->state(*port).connections, 0);
        QCOMPARE(m_forwards->state(*port).made, 51);
    }

    // Who has said all may still be answered.
    void halfClosed()
    {
        QProcess echo;
        echo.start(u"python3"_s,
                   {u"-c"_s,
                    u"import socket\ns = socket.create_server(('127.0.0.1', 0))\n"
                    "print(s.getsockname()[1], flush=True)\nc = s.accept()[0]\nall = b''\n"
                    "while piece := c.recv(65536): all += piece\nc.sendall(all[::-1])\n"_s});
        QVERIFY(echo.waitForReadyRead(patience));
        const auto port = m_forwards->add(u"127.0.0.1"_s, echo.readLine().trimmed().toInt());
        QVERIFY_RESULT(port);
        const auto socket = connectTo(*port);
        socket->write("abc");
        QVERIFY(socket->waitForBytesWritten(patience));
        QCOMPARE(::shutdown(int(socket->socketDescriptor()), SHUT_WR), 0);
        QCOMPARE(rest(*socket), "cba"_ba);
        QVERIFY(echo.waitForFinished(patience));
    }

    void serverThatDies()
    {
        auto http = std::make_unique<HttpServer>(m_files.path());
        const auto port = m_forwards->add(u"127.0.0.1"_s, http->port());
        QVERIFY_RESULT(port);
        const auto open = connectTo(*port);
        open->write("GET /page");
        QVERIFY(open->waitForBytesWritten(patience));
        QTRY_COMPARE(m_forwards->state(*port).connections, 1);
        http->kill();
        QVERIFY(rest(*open).isEmpty()); // it ends, instead of waiting for ever
        QCOMPARE(get(*port, "/page"), QByteArray());
        QTRY_VERIFY(m_forwards->state(*port).error);
        const Error error = *m_forwards->state(*port).error;
        QCOMPARE(error.kind, Error::Kind::Unreachable);
        QVERIFY2(error.detail.contains(u"refused"_s), qPrintable(error.detail));
        QVERIFY2(error.subject.startsWith(u"127.0.0.1:"_s), qPrintable(error.subject));
        QVERIFY(!m_done.isFinished()); // another one may come there
    }

    void hostNobodyKnows()
    {
        const auto port = m_forwards->add(u"no-such-node.invalid"_s, 8888);
        QVERIFY_RESULT(port);
        QCOMPARE(get(*port, "/"), QByteArray());
        QTRY_VERIFY(m_forwards->state(*port).error);
        QCOMPARE(m_forwards->state(*port).error->kind, Error::Kind::Unreachable);
    }

    void forwardingForbidden()
    {
        SshServer::Options options;
        options.config = {"AllowTcpForwarding no"};
        SshServer server(options);
        QVERIFY_RESULT(server.start());
        const auto thread = threadTo(server);
        HttpServer http(m_files.path());
        const auto forwards = std::make_shared<ssh::PortForwards>();
        const auto done = thread->runSteps(forwards);
        const auto port = forwards->add(u"127.0.0.1"_s, http.port());
        QVERIFY_RESULT(port);
        QCOMPARE(get(*port, "/page"), QByteArray());
        QTRY_VERIFY(forwards->state(*port).error);
        QCOMPARE(forwards->state(*port).error->kind, Error::Kind::Denied);
        forwards->end();
        QTRY_VERIFY(done.isFinished());
        QVERIFY_RESULT(done.result());
    }

    // The connection ends: so does the port, and who was connected is told.
    void connectionLost()
    {
        SshServer server;
        QVERIFY_RESULT(server.start());
        const auto thread = threadTo(server);
        HttpServer http(m_files.path());
        const auto forwards = std::make_shared<ssh::PortForwards>();
        const auto done = thread->runSteps(forwards);
        const auto port = forwards->add(u"127.0.0.1"_s, http.port());
        QVERIFY_RESULT(port);
        const auto open = connectTo(*port);
        open->write("GET /page");
        QVERIFY(open->waitForBytesWritten(patience));
        QTRY_COMPARE(forwards->state(*port).connections, 1);
        server.killConnections();
        QTRY_VERIFY(done.isFinished());
        QVERIFY_ERROR(done.result(), Error::Kind::Disconnected);
        QVERIFY(rest(*open).isEmpty());
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(*port));
        QVERIFY(!late.waitForConnected(2000));
    }
};

QTEST_GUILESS_MAIN(PortForwardTest)
#include "tst_portforward.moc"
