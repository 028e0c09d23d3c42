// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rosters as teachers have them: from spreadsheets of several languages, with or without titles, in any of their
// encodings; what is wrong in them, by line; and the tables that portals take.
#include "client/base/csv.h"
#include "client/cohort/roster.h"
#include "client/cohort/rostertitles.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringEncoder>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::cohort;
using namespace Qt::StringLiterals;
using Kind = RowProblem::Kind;

class TestRoster : public QObject
{
    Q_OBJECT

private:
    static QString told(const Member &member)
    {
        return QStringList{member.mail, member.name, member.team, member.user}.join(u'|');
    }

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QByteArray>("csv");
        const QByteArray plain = "Name,Email,Team,User\nAda Lovelace,ada@example.org,Engines,ada1\n";
        QTest::newRow("plain") << plain;
        QTest::newRow("Windows") << QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("mark") << "\xef\xbb\xbf" + plain;
        QTest::newRow("semicolons") << QByteArray(plain).replace(",", ";");
        QTest::newRow("tabs") << QByteArray(plain).replace(",", "\t");
        QTest::newRow("no last line end") << plain.chopped(1);
        QTest::newRow("quotes")
            << "\"Name\",\"Email\",\"Team\",\"User\"\n\"Ada Lovelace\",\"ada@example.org\",\"Engines\","
               "\"ada1\"\n"_ba;
        QTest::newRow("separator line")
            << "sep=;\nName;Email;Team;User\nAda Lovelace;ada@example.org;Engines;ada1\n"_ba;
        QStringEncoder excel(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("Excel's Unicode text") << QByteArray(excel(QString::fromUtf8(plain).replace(u',', u'\t')));
        QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        QTest::newRow("the other order of bytes") << QByteArray(big(QString::fromUtf8(plain)));
        QTest::newRow("other titles") << "E-mail address,FULL NAME,Company,Login\nada@example.org,Ada "
                                         "Lovelace,Engines,ada1\n"_ba;
        QTest::newRow("French") << "Pr\xc3\xa9nom;NOM;Adresse e-mail;\xc3\x89quipe;Identifiant\n"
                                   "Ada;Lovelace;ada@example.org;Engines;ada1\n"_ba;
        QTest::newRow("German") << "Nachname;Vorname;E-Mail-Adresse;Projekt;Benutzername\n"
                                   "Lovelace;Ada;ada@example.org;Engines;ada1\n"_ba;
        QTest::newRow("German, whole names") << "Vorname Nachname;E-Mail;Gruppe;Account\n"
                                                "Ada Lovelace;ada@example.org;Engines;ada1\n"_ba;
        QTest::newRow("Greek") << "Όνομα;Επώνυμο;Διεύθυνση mail;Ομάδα;Όνομα χρήστη\n"
                                  "Ada;Lovelace;ada@example.org;Engines;ada1\n"_ba;
        QTest::newRow("Greek, capitals") << "ΟΝΟΜΑΤΕΠΩΝΥΜΟ;EMAIL;ΟΜΑΔΑ;ΧΡΗΣΤΗΣ\n"
                                            "Ada Lovelace;ada@example.org;Engines;ada1\n"_ba;
        QTest::newRow("Bulgarian") << "Фамилно име;Име;Имейл;Екип;Потребител\n"
                                      "Lovelace;Ada;ada@example.org;Engines;ada1\n"_ba;
        QTest::newRow("Slovene") << "Priimek;Ime;E-naslov;Ekipa;Uporabniško ime\n"
                                    "Lovelace;Ada;ada@example.org;Engines;ada1\n"_ba;
        QTest::newRow("Croatian, whole names") << "Ime;Adresa e-pošte;Tim;Korisničko ime\n"
                                                  "Ada Lovelace;ada@example.org;Engines;ada1\n"_ba;
        QTest::newRow("Spanish") << "Nombre;Apellidos;Correo electrónico;Equipo;Usuario\n"
                                    "Ada;Lovelace;ada@example.org;Engines;ada1\n"_ba;
        QTest::newRow("Irish") << "Céadainm;Sloinne;Seoladh ríomhphoist;Foireann;Ainm úsáideora\n"
                                  "Ada;Lovelace;ada@example.org;Engines;ada1\n"_ba;
        QTest::newRow("a title nobody knows")
            << "Name;Contact;Team;User\nAda Lovelace;ada@example.org;Engines;ada1\n"_ba;
        QTest::newRow("no titles") << "Ada Lovelace,ada@example.org,Engines,ada1\n"_ba;
        QTest::newRow("no titles, address first") << "ada@example.org;Ada Lovelace;Engines;ada1\n"_ba;
        QTest::newRow("of a mail program") << "Email,Team,User\n\"Ada Lovelace <ada@example.org>\",Engines,ada1\n"_ba;
    }
    void forms()
    {
        QFETCH(QByteArray, csv);
        const auto roster = readRoster(csv);
        QVERIFY_RESULT(roster);
        QCOMPARE(roster->members.size(), 1);
        QCOMPARE(told(roster->members.first()), u"ada@example.org|Ada Lovelace|Engines|ada1"_s);
        QCOMPARE(roster->problems, QList<RowProblem>());
        QCOMPARE(roster->unused, QStringList());
    }

    // Each line of the table is a member or a problem, and which line it is stays right over line breaks in cells.
    void nothingIsDropped()
    {
        const auto roster = readRoster("Name,Email,Telephone\n"
                                       "Ada,ada@example.org,1\n"
                                       "\n"
                                       ",,\n"
                                       "\"Two\nlines\",two@example.org,2\n"
                                       "Nobody,,3\n"
                                       "Bad,not an address,4\n"
                                       "Again,ADA@Example.org,5\n"
                                       "Formula,=cmd@example.org,6\n"
                                       "Beside,beside@example.org,7,what is this\n");
        QVERIFY_RESULT(roster);
        QStringList members;
        for (const Member &member : roster->members)
            members += told(member);
        QCOMPARE(members,
                 QStringList(
                     {u"ada@example.org|Ada||"_s, u"two@example.org|Two lines||"_s, u"beside@example.org|Beside||"_s}));
        const QList<RowProblem> expected{{3, Kind::Empty},
                                         {4, Kind::Empty},
                                         {7, Kind::NoMail},
                                         {8, Kind::BadMail, u"not an address"_s},
                                         {9, Kind::Duplicate, u"ADA@Example.org"_s, 2},
                                         {10, Kind::BadMail, u"=cmd@example.org"_s},
                                         {11, Kind::ExtraCell, u"what is this"_s}};
        QCOMPARE(roster->problems, expected);
        QCOMPARE(roster->unused, QStringList({u"Telephone"_s}));
    }

    // Who it is about stays; what can be nobody's user name, or is another's, is left out and told.
    void userNames()
    {
        const auto roster = readRoster("Email,User\n"
                                       "a@example.org,ada1\n"
                                       "b@example.org,ada1\n"
                                       "c@example.org,Ada1\n"
                                       "d@example.org,root\n"
                                       "e@example.org,two words\n"
                                       "f@example.org,-rf\n"
                                       "g@example.org,x;id\n"
                                       "h@example.org,ada@example.org\n"
                                       "i@example.org,ada.l+hpc\n");
        QVERIFY_RESULT(roster);
        QStringList users;
        for (const Member &member : roster->members)
            users += member.user;
        QCOMPARE(users, u"ada1||Ada1|||||ada@example.org|ada.l+hpc"_s.split(u'|'));
        const QList<RowProblem> expected{{3, Kind::SameUser, u"ada1"_s, 2},
                                         {5, Kind::BadUser, u"root"_s},
                                         {6, Kind::BadUser, u"two words"_s},
                                         {7, Kind::BadUser, u"-rf"_s},
                                         {8, Kind::BadUser, u"x;id"_s}};
        QCOMPARE(roster->problems, expected);
        QVERIFY(std::ranges::none_of(roster->problems, isRowLost, &RowProblem::kind));
    }

    // In the first row alone, and where no cell of it is an address.
    void titlesNobodyKnows()
    {
        const auto roster = readRoster("Qui,Où écrire\nAda,ada@example.org\nBob,nowhere\n");
        QVERIFY_RESULT(roster);
        const QList<RowProblem> expected{{1, Kind::BadTitle, u"Où écrire"_s}, {3, Kind::BadMail, u"nowhere"_s}};
        QCOMPARE(roster->problems, expected);
        for (const QString &title : understoodTitles())
            QVERIFY2(columnOf(title), qPrintable(title));
    }

    void longCells()
    {
        const auto roster = readRoster("Name,Email\n" + QByteArray(300, 'x') + ",ada@example.org\n");
        QVERIFY_RESULT(roster);
        QCOMPARE(roster->members.size(), 0);
        QCOMPARE(roster->problems.value(0).kind, Kind::TooLong);
    }

    void noTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a spreadsheet's own file") << "PK\x03\x04\x14\0\x06\0"_ba;
        QTest::newRow("open quote") << "Name,Email\n\"Ada,ada@example.org\n"_ba;
        QTest::newRow("no addresses") << "Ada,Engines\nGrace,Compilers\n"_ba;
        QTest::newRow("nothing") << ""_ba;
    }
    void noTable()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY_ERROR(readRoster(bytes), Error::Kind::BadInput);
    }

    void spreadsheets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("xlsx or ods") << "PK\x03\x04\x14\0\x06\0"_ba;
        QTest::newRow("xls") << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(512, '\0');
    }
    // Told as what it is, whatever the file is called, so that the way out can be said.
    void spreadsheets()
    {
        QFETCH(QByteArray, bytes);
        const testing::TempFolder folder;
        for (const char *name : {"people.xlsx", "people.csv"}) {
            const QString path = QString::fromUtf8(folder.file(name, bytes));
            QVERIFY_ERROR(readRosterFile(path), Error::Kind::Unsupported);
            QVERIFY_ERROR(readRosterFile(path, u"windows-1252"_s), Error::Kind::Unsupported);
        }
    }

    // No Unicode: how it was read is told, with the names that show whether that is right.
    void olderEncodings_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("name");
        QTest::newRow("Latin-1") << "Name;Email\nJos\xe9;jose@example.org\n"_ba << u"windows-1252"_s << u"Jos\u00e9"_s;
        QTest::newRow("Polish") << "Name;Email\nW\xb3odzimierz \x8cwi\xea"
                                   "cicki;w@example.org\n"_ba
                                << u"windows-1250"_s << u"W\u0142odzimierz \u015awi\u0119cicki"_s;
        QTest::newRow("Greek") << "Name;Email\n\xc5\xeb\xdd\xed\xe7;e@example.org\n"_ba << u"windows-1253"_s
                               << u"\u0395\u03bb\u03ad\u03bd\u03b7"_s;
        QTest::newRow("Bulgarian") << "Name;Email\n\xc0\xed\xe0;a@example.org\n"_ba << u"windows-1251"_s
                                   << u"\u0410\u043d\u0430"_s;
        QTest::newRow("Lithuanian") << "Name;Email\n\xd0"
                                       "ar\xfb"
                                       "nas;s@example.org\n"_ba
                                    << u"windows-1257"_s << u"\u0160ar\u016bnas"_s;
    }
    void olderEncodings()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, encoding);
        QFETCH(QString, name);
        QVERIFY(!isUnicode(csv));
        QVERIFY(officina::olderEncodings(QLocale::English).contains(encoding));
        const auto roster = readRoster(csv, encoding);
        QVERIFY_RESULT(roster);
        QCOMPARE(roster->encoding, encoding);
        QCOMPARE(roster->members.value(0).name, name);
        QCOMPARE(tellingNames(*roster), QStringList(name));
        const auto guessed = readRoster(csv);
        QVERIFY_RESULT(guessed);
        QVERIFY(!guessed->encoding.isEmpty()); // never as if it were known
    }

    void usualEncodings()
    {
        QCOMPARE(officina::olderEncodings(QLocale::English).constFirst(), u"windows-1252"_s);
        QCOMPARE(officina::olderEncodings(QLocale::Polish).constFirst(), u"windows-1250"_s);
        QCOMPARE(officina::olderEncodings(QLocale::Greek).constFirst(), u"windows-1253"_s);
        // What is Unicode is never read otherwise, whatever is asked for.
        const auto plain = readRoster("Name;Email\nJos\xc3\xa9;jose@example.org\n", u"windows-1250"_s);
        QVERIFY_RESULT(plain);
        QCOMPARE(plain->encoding, QString());
        QCOMPARE(plain->members.first().name, u"Jos\u00e9"_s);
        QVERIFY_ERROR(readCsv("a;\xe9\n"), Error::Kind::BadInput); // nobody said how
        QVERIFY_ERROR(readCsv("a;\xe9\n", u"no-such-thing"_s), Error::Kind::BadInput);
    }

    void addresses_data()
    {
        QTest::addColumn<bool>("isOne");
        for (const char *mail : {"a@b.eu", "ada.lovelace+hpc@uni-example.ac.uk", "x_1@sub.example.org"})
            QTest::newRow(mail) << true;
        for (const char *mail :
             {"a@b", "@b.eu", "a@@b.eu", "a b@c.eu", "a@b.eu,c@d.eu", "=1@b.eu", "+1@b.eu", "-a@b.eu", "a..b@c.eu",
              "a.@c.eu", "a@-b.eu", "a@b.eu\n", "<a@b.eu>", "a@b.eu;", "a|b@c.eu"})
            QTest::newRow(mail) << false;
    }
    void addresses()
    {
        QFETCH(bool, isOne);
        QCOMPARE(isMail(QString::fromUtf8(QTest::currentDataTag())), isOne);
    }

    void merging()
    {
        QList<Member> members{{.mail = u"ada@example.org"_s, .name = u"Ada"_s, .team = u"Engines"_s}};
        const RosterMerge merge = mergeRoster(members,
                                              {{.mail = u"Ada@example.org"_s, .user = u"ada1"_s},
                                               {.mail = u"grace@example.org"_s, .name = u"Grace"_s},
                                               {.mail = u"grace@example.org"_s}});
        QCOMPARE(merge.added, 1);
        QCOMPARE(merge.changed, 1);
        QCOMPARE(merge.same, 1);
        QCOMPARE(members.size(), 2);
        QCOMPARE(told(members.first()), u"ada@example.org|Ada|Engines|ada1"_s); // its own case, its name kept
    }

    void portals()
    {
        const QList<Member> members{{.mail = u"ada@example.org"_s, .name = u"Lovelace, Ada"_s, .team = u"Engines"_s},
                                    {.mail = u"eve@example.org"_s, .name = u"=HYPERLINK(\"x\")"_s, .team = u"@team"_s},
                                    {.mail = u"o'neil@example.org"_s, .name = u"-1"_s, .team = u"+2"_s}};
        QCOMPARE(rosterTable(members, RosterForm::Waldur),
                 "email,description\r\n"
                 "ada@example.org,\"Lovelace, Ada\"\r\n"
                 "eve@example.org,\"'=HYPERLINK(\"\"x\"\")\"\r\n"
                 "o'neil@example.org,'-1\r\n"_ba);
        QCOMPARE(rosterTable(members, RosterForm::Cscs),
                 "Email,Role,Project\r\n"
                 "ada@example.org,Project member,Engines\r\n"
                 "eve@example.org,Project member,'@team\r\n"
                 "o'neil@example.org,Project member,'+2\r\n"_ba);
        QCOMPARE(rosterTable(members.first(1), RosterForm::Cscs, u"prj02"_s, u"Project manager"_s),
                 "Email,Role,Project\r\nada@example.org,Project manager,prj02\r\n"_ba);
    }

    void roundTrip()
    {
        const QList<Member> members{{.mail = u"ada@example.org"_s,
                                     .name = u"Ada \"Countess\", L."_s,
                                     .team = u"\u00c9quipe; 1"_s,
                                     .user = u"ada1"_s},
                                    {.mail = u"eve@example.org"_s, .name = u"=1+1"_s, .team = u"@x"_s}};
        const auto again = readRoster(rosterTable(members, RosterForm::Officina));
        QVERIFY_RESULT(again);
        QCOMPARE(again->members, members);
    }

    // Whatever the bytes: an answer, and no line twice as a member.
    void noise()
    {
        QRandomGenerator random(20);
        const QByteArray letters = "a@b.eu,;\t\"'\n\r= \xc3\xa9x<>";
        for (int i = 0; i < 500; ++i) {
            QByteArray bytes;
            for (int j = random.bounded(200); j > 0; --j)
                bytes += letters.at(random.bounded(int(letters.size())));
            const auto roster = readRoster(bytes);
            if (!roster)
                continue;
            for (const Member &member : roster->members)
                QVERIFY(isMail(member.mail));
        }
    }
};

QTEST_GUILESS_MAIN(TestRoster)
#include "tst_roster.moc"
