// SPDX-License-Identifier: GPL-3.0-or-later
//
// Addresses as programs print them: JupyterLab 4, TensorBoard 2, Python's http.server, MLflow.
#include "client/jobs/webaddress.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class WebAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QStringList>("urls");
        QTest::newRow("JupyterLab")
            << "[I 2026-11-29 10:00:00.123 ServerApp] http://gpu01:8888/lab?token=0a1b2c\n"
               "[I 2026-11-29 10:00:00.123 ServerApp]     http://127.0.0.1:8888/lab?token=0a1b2c\n"
               "    To access the server, open this file in a browser:\n"
               "        file:///home/me/.local/share/jupyter/runtime/jpserver-1-open.html\n"_ba
            << QStringList{u"http://127.0.0.1:8888/lab?token=0a1b2c"_s};
        QTest::newRow("TensorBoard") << "TensorBoard 2.18.0 at http://gpu01.site.eu:6006/ (Press CTRL+C to quit)\n"_ba
                                     << QStringList{u"http://gpu01.site.eu:6006/"_s};
        QTest::newRow("http.server") << "Serving HTTP on 0.0.0.0 port 8000 (http://0.0.0.0:8000/) ...\n"_ba
                                     << QStringList{u"http://0.0.0.0:8000/"_s};
        QTest::newRow("in colour")
            << "\x1b[32mINFO\x1b[0m: running on \x1b[1mhttp://127.0.0.1:5000\x1b[0m (CTRL+C)\n"_ba
            << QStringList{u"http://127.0.0.1:5000"_s};
        QTest::newRow("with its token") << "http://gpu01:8888/?token=abc\nhttp://gpu01:8888/\n"_ba
                                        << QStringList{u"http://gpu01:8888/?token=abc"_s};
        QTest::newRow("started anew") << "http://gpu01:8888/?token=old\nhttp://gpu01:8888/?token=new\n"_ba
                                      << QStringList{u"http://gpu01:8888/?token=new"_s};
        QTest::newRow("two") << "http://gpu01:8888/?token=abc\nat http://gpu03:6006/\n"_ba
                             << QStringList{u"http://gpu03:6006/"_s, u"http://gpu01:8888/?token=abc"_s};
        QTest::newRow("others") << "proxy http://proxy.site.eu:3128/ pip https://pypi.org/simple "
                                   "http://gpu01/without http://gpu01:99999/ http://login01:8080/\n"_ba
                                << QStringList();
    }
    void found()
    {
        QFETCH(QByteArray, output);
        QStringList urls;
        for (const WebAddress &address : webAddressesIn(output, u"gpu[01-04]"_s))
            urls += address.url.toString();
        QTEST(urls, "urls");
    }

    void throughATunnel()
    {
        const WebAddress address = webAddressesIn("http://gpu01:8888/lab?token=abc", u"gpu01"_s).value(0);
        QCOMPARE(address.through(40123).toString(), u"http://127.0.0.1:40123/lab?token=abc"_s);
        QCOMPARE(address.shown(), u"http://gpu01:8888/lab"_s);
        QVERIFY(webAddressesIn("http://gpu01:8888/", u"cpu01,cpu02"_s).isEmpty());
        QCOMPARE(webAddressesIn("http://cpu02:8888/", u"cpu01,cpu02"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(WebAddressTest)
#include "tst_webaddress.moc"
