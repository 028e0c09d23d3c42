// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the settings; see the header. The page only writes settings: Application follows them.
#include "ui/settings/settingspage.h"

#include "client/settings/settings.h"
#include "client/updates/catalogueupdates.h"
#include "client/updates/releasewatch.h"
#include "ui/common/buttonrow.h"
#include "ui/common/card.h"
#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/openlink.h"
#include "ui/common/pageheader.h"
#include "ui/common/theme.h"
#include "ui/present/aboutreport.h"
#include "ui/present/formats.h"

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::two);
    form->setVerticalSpacing(space::oneAndHalf);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

// A combo box over a text setting; each entry has its value as data.
QComboBox *makeChoice(const QString &objectName, const QString &label,
                      const QList<std::pair<QString, QString>> &entries, Settings &settings,
                      const Setting<QString> &setting)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    box->setMinimumWidth(240);
    for (const auto &[value, text] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(settings.get(setting))));
    // Queued: a new language replaces this very page.
    QObject::connect(
        box, &QComboBox::activated, &settings,
        [&settings, setting, box = QPointer<QComboBox>(box)] {
            if (box)
                settings.set(setting, box->currentData().toString());
        },
        Qt::QueuedConnection);
    return box;
}

} // namespace

SettingsPage::SettingsPage(Settings &settings, const QString &dataFolder, const CatalogueUpdates &updates,
                           ReleaseWatch &releases, QDate catalogue, QWidget *parent)
    : Page(parent), m_settings(settings), m_dataFolder(dataFolder)
{
    setObjectName(u"settingsPage"_s);
    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::oneAndHalf);
    for (QWidget *card : {makeLook(), makeWork(), makeNews(), makeStopLoss(), makeOneSite(), makeCohort(), makeData(),
                          makeCatalogue(updates, catalogue), makeAbout({catalogue, updates.isBuiltIn()}, releases)})
        cards->addWidget(card);
    cards->addStretch(1);
    content->setMaximumWidth(820);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(new PageHeader(tr("Settings")));
    layout->addWidget(scroll, 1);
}

QWidget *SettingsPage::makeLook()
{
    auto *card = new Card(tr("Language and looks"));
    QList<std::pair<QString, QString>> languages{{QString(), tr("As the system")}};
    const auto translated = translatedLanguages();
    for (const LanguageName &language : officialLanguages())
        //: %1: a language, by its own name
        languages.append(
            {language.code,
             translated.contains(language) ? language.name : tr("%1 (not translated yet)").arg(language.name)});
    auto *form = makeForm();
    form->addRow(tr("Language"),
                 makeChoice(u"languageBox"_s, tr("Language"), languages, m_settings, setting::language));
    form->addRow(tr("Colours"),
                 makeChoice(u"schemeBox"_s, tr("Colours"),
                            {{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}},
                            m_settings, setting::colourScheme));
    auto *contrast = new QCheckBox(tr("High contrast"));
    contrast->setObjectName(u"highContrast"_s);
    contrast->setChecked(m_settings.get(setting::highContrast));
    connect(contrast, &QCheckBox::toggled, this, [this](bool on) { m_settings.set(setting::highContrast, on); });
    form->addRow(QString(), contrast);
    card->body()->addLayout(form);
    return card;
}

QWidget *SettingsPage::makeWork()
{
    auto *card = new Card(tr("Sites and jobs"));
    auto *reconnects = new QCheckBox(tr("Connect to the last site at the start"));
    reconnects->setObjectName(u"reconnects"_s);
    reconnects->setChecked(m_settings.get(setting::reconnects));
    connect(reconnects, &QCheckBox::toggled, this, [this](bool on) { m_settings.set(setting::reconnects, on); });
    card->body()->addWidget(reconnects);
    const Setting<int> &pace = setting::pollSeconds;
    auto *seconds = new QSpinBox;
    seconds->setObjectName(u"pollSeconds"_s);
    seconds->setRange(pace.smallest, pace.largest);
    seconds->setSuffix(tr(" s", "seconds, after a number"));
    seconds->setValue(m_settings.get(pace));
    seconds->setAccessibleName(tr("Ask for jobs every"));
    seconds->setMinimumWidth(120);
    connect(seconds, &QSpinBox::valueChanged, this, [this](int value) { m_settings.set(setting::pollSeconds, value); });
    auto *form = makeForm();
    form->addRow(tr("Ask for jobs every"), seconds);
    card->body()->addLayout(form);
    card->body()->addWidget(
        makeLabel(tr("Schedulers serve thousands of users: ask as rarely as you can bear."), LabelRole::Muted));
    return card;
}

QWidget *SettingsPage::makeNews()
{
    auto *card = new Card(tr("News of your jobs"));
    const auto add = [&](const QString &objectName, const QString &text, const Setting<bool> &setting) {
        auto *box = new QCheckBox(text);
        box->setObjectName(objectName);
        box->setChecked(m_settings.get(setting));
        connect(box, &QCheckBox::toggled, this, [this, setting](bool on) { m_settings.set(setting, on); });
        card->body()->addWidget(box);
        return box;
    };
    QList<QWidget *> kinds;
    auto *quiet = add(u"doNotDisturb"_s, tr("Do not disturb: tell nothing"), setting::doNotDisturb);
    kinds += add(u"newsOfFailures"_s, tr("When jobs failed"), setting::newsOfFailures);
    kinds += add(u"newsOfEnds"_s, tr("When jobs ended"), setting::newsOfEnds);
    kinds += add(u"newsOfStarts"_s, tr("When jobs started"), setting::newsOfStarts);
    kinds += add(u"newsOfWarnings"_s, tr("When a job costs more than it brings"), setting::newsOfWarnings);
    kinds += add(u"newsOfDates"_s, tr("Two days and four hours before a cut-off or a day of an award"),
                 setting::newsOfDates);
    QWidget *hours = makeQuietHours();
    kinds += hours;
    card->body()->addWidget(hours);
    const auto enable = [kinds](bool isQuiet) {
        for (QWidget *kind : kinds)
            kind->setEnabled(!isQuiet);
    };
    connect(quiet, &QCheckBox::toggled, this, enable);
    enable(quiet->isChecked());
    card->body()->addWidget(
        makeLabel(tr("They appear on your desktop while Officina's window is not in front."), LabelRole::Muted));
    return card;
}

QWidget *SettingsPage::makeCohort()
{
    auto *card = new Card(tr("For teachers and accelerators"));
    card->body()->addWidget(makeLabel(
        tr("A cohort is who works together at a site: its roster, one invitation for all, and who is at which step. "
           "Its page is in the list at the left once there is one."),
        LabelRole::Muted));
    auto *open = makeButton(u"openCohort"_s, tr("Cohorts…"), ButtonKind::Normal, u"cohort"_s);
    connect(open, &QPushButton::clicked, this, &SettingsPage::cohortWanted);
    card->body()->addWidget(open, 0, Qt::AlignLeading);
    return card;
}

QWidget *SettingsPage::makeData()
{
    auto *card = new Card(tr("Where your work is kept"));
    const auto addPlace = [card](const QString &objectName, const QString &what, const QString &path) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::one);
        auto *name = makeLabel(what);
        auto *where = makeLabel(QDir::toNativeSeparators(path), LabelRole::Code);
        where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(name);
        texts->addWidget(where);
        auto *open = makeToolButton(objectName, u"external"_s, tr("Open the folder"));
        connect(open, &QToolButton::clicked, card, [open, path] { openLink(open, QUrl::fromLocalFile(path)); });
        row->addLayout(texts, 1);
        row->addWidget(open);
        card->body()->addLayout(row);
    };
    addPlace(u"openDataFolder"_s, tr("Drafts of requests, the history of your runs and the journal of transfers"),
             m_dataFolder);
    addPlace(u"openSettingsFolder"_s, tr("These settings"), QFileInfo(m_settings.fileName()).absolutePath());
    card->body()->addWidget(makeLabel(
        tr("Passwords and passphrases are in the system's keychain, and only where you said so."), LabelRole::Muted));
    return card;
}

QWidget *SettingsPage::makeCatalogue(const CatalogueUpdates &updates, QDate catalogue)
{
    auto *card = new Card(tr("Catalogue of factories"));
    const QString date = formats::date(catalogue);
    card->body()->addWidget(makeLabel(updates.isBuiltIn()
                                          ? tr("The one that came with this program; its facts are of %1.").arg(date)
                                          : tr("From an update; its facts are of %1.").arg(date)));
    const auto key = updates.key();
    QLabel *signer =
        makeLabel(key ? tr("Updates have to be signed by %1.", "%1: the fingerprint of a key").arg(fingerprint(*key))
                      : tr("This build has no key to check updates with: they come with new versions of the program."),
                  LabelRole::Muted);
    signer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(signer);
    auto *row = new ButtonRow(u"catalogueButtons"_s);
    auto *open = makeButton(u"openUpdate"_s, tr("Open a catalogue update…"));
    connect(open, &QPushButton::clicked, this, &SettingsPage::updateWanted);
    row->add(open);
    if (!updates.isBuiltIn()) {
        auto *back = makeButton(u"useBuiltIn"_s, tr("Go back to the built-in catalogue"), ButtonKind::Link);
        connect(back, &QPushButton::clicked, this, &SettingsPage::builtInWanted);
        row->add(back);
    }
    card->body()->addWidget(row);
    return card;
}

// Hidden where whoever made the package told no place to look at.
QWidget *SettingsPage::makeReleases(ReleaseWatch &releases)
{
    auto *looks = new QCheckBox(tr("Look once a week whether there is a newer version"));
    looks->setObjectName(u"looksForReleases"_s);
    looks->setVisible(releases.canLook());
    const auto isOn = [this] { return m_settings.get(setting::looksForReleases) == "yes"_L1; };
    looks->setChecked(isOn());
    connect(looks, &QCheckBox::clicked, &releases, &ReleaseWatch::setConsent);
    connect(&releases, &ReleaseWatch::changed, looks, [looks, isOn] { looks->setChecked(isOn()); });
    return looks;
}

QWidget *SettingsPage::makeAbout(const AboutCatalogue &catalogue, ReleaseWatch &releases)
{
    auto *card = new Card(tr("About Officina"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::two);
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::half);
    texts->addWidget(makeLabel(tr("Version %1").arg(QStringLiteral(OFFICINA_VERSION)), LabelRole::Strong));
    texts->addWidget(makeReleases(releases));
    texts->addWidget(makeLabel(tr("Free software under the GNU General Public License, version 3 or "
                                  "later. It comes without any warranty.")));
    const QStringList libraries{u"Qt "_s + QString::fromLatin1(qVersion()),
                                u"libssh"_s,
                                u"OpenSSL"_s,
                                u"libarchive"_s,
                                u"KArchive"_s,
                                u"zlib"_s,
                                u"qpdf"_s,
                                u"QtKeychain"_s,
                                u"SQLite"_s};
    texts->addWidget(
        makeLabel(tr("Built on %1.", "%1: names of libraries, as a list").arg(QLocale().createSeparatedList(libraries)),
                  LabelRole::Muted));
    auto *buttons = new QHBoxLayout;
    auto *aboutQt = makeButton(u"aboutQt"_s, tr("About Qt"), ButtonKind::Link);
    connect(aboutQt, &QPushButton::clicked, qApp, &QApplication::aboutQt);
    auto *report = makeButton(u"copyAbout"_s, tr("Copy a report"), ButtonKind::Link);
    report->setToolTip(
        tr("Versions and screens, for who helps you. No name of yours, of a site or of a file is in it."));
    connect(report, &QPushButton::clicked, this, [this, catalogue] {
        QGuiApplication::clipboard()->setText(aboutReport(catalogue));
        Q_EMIT statusChanged(tr("The report is in the clipboard."));
    });
    buttons->addWidget(report);
    buttons->addWidget(aboutQt);
    buttons->addStretch(1);
    texts->addLayout(buttons);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    card->body()->addLayout(row);
    return card;
}

} // namespace officina
