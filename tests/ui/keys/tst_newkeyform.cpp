// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of a new key by themselves: nothing moves under the hands of who types, and nothing is offered that is not
// there.
#include "client/settings/secrets.h"
#include "tests/support/tempfolder.h"
#include "tests/support/waiting.h"
#include "ui/common/theme.h"
#include "ui/keys/newkeyform.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class NewKeyFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMoves()
    {
        const Theme theme(*qApp);
        const TempFolder folder;
        Secrets secrets(u"officina-test-newkey"_s);
        NewKeyForm form(secrets, folder.path());
        form.resize(560, 480);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        Site site;
        site.signIn.wantsPassphrase = true;
        site.signIn.passphraseLength = 12;
        form.begin(site, folder.path(u"id_ed25519"_s));
        const auto *keep = form.findChild<QCheckBox *>(u"newKeyKeep"_s);
        const auto *keychain = form.findChild<QLabel *>(u"newKeyKeychain"_s);
        QTRY_VERIFY(keep->isEnabled() || keychain->isVisible()); // it has answered
        QCOMPARE(keep->isVisible(), keep->isEnabled()); // where there is none, it is not offered
        QCOMPARE(keychain->isVisible(), !keep->isEnabled());

        auto *passphrase = form.findChild<QLineEdit *>(u"newKeyPassphrase"_s);
        auto *again = form.findChild<QLineEdit *>(u"newKeyAgain"_s);
        const auto *strength = form.findChild<QLabel *>(u"newKeyStrength"_s);
        const auto places = [&] {
            form.layout()->activate();
            QCoreApplication::processEvents();
            return QList{passphrase->pos(), again->pos(), form.findChild<QCheckBox *>(u"newKeyShow"_s)->pos()};
        };
        const QList<QPoint> before = places();
        QVERIFY(!strength->isVisible());
        for (const QString &typed :
             {u"a"_s, u"four words"_s, u"four words in a row"_s, u"four words in a row, and more"_s}) {
            passphrase->setText(typed);
            QVERIFY(strength->isVisible());
            QCOMPARE(places(), before);
        }
        passphrase->clear();
        QCOMPARE(places(), before);
    }
};

QTEST_MAIN(NewKeyFormTest)
#include "tst_newkeyform.moc"
