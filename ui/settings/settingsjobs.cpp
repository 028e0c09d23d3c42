// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings of news and of what may be done to jobs by itself; see settingspage.h.
#include "client/settings/settings.h"
#include "client/sites/sitelist.h"
#include "ui/common/card.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/common/timefield.h"
#include "ui/present/sitetext.h"
#include "ui/settings/settingspage.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>

namespace officina {

using namespace Qt::StringLiterals;

QWidget *SettingsPage::makeQuietHours()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto *box = new QCheckBox(tr("Tell nothing every day between"));
    box->setObjectName(u"quietHours"_s);
    box->setChecked(m_settings.get(setting::quietHours));
    layout->addWidget(box);
    const auto add = [&](const QString &objectName, const QString &name, const Setting<int> &setting) {
        const int minutes = m_settings.get(setting);
        auto *time = new TimeField(QTime(minutes / 60, minutes % 60));
        time->setObjectName(objectName);
        time->setAccessibleName(name);
        time->setEnabled(box->isChecked());
        connect(box, &QCheckBox::toggled, time, &QWidget::setEnabled);
        connect(time, &QTimeEdit::timeChanged, this,
                [this, setting](const QTime &at) { m_settings.set(setting, at.hour() * 60 + at.minute()); });
        layout->addWidget(time);
    };
    add(u"quietFrom"_s, tr("Quiet from"), setting::quietFrom);
    layout->addWidget(new QLabel(u"–"_s));
    add(u"quietTo"_s, tr("Quiet until"), setting::quietTo);
    layout->addStretch(1);
    connect(box, &QCheckBox::toggled, this, [this](bool on) { m_settings.set(setting::quietHours, on); });
    return row;
}

QWidget *SettingsPage::makeStopLoss()
{
    auto *card = new Card(tr("Jobs that cost more than they bring"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    auto *minutes = new QSpinBox;
    const Setting<int> &idle = setting::idleMinutes;
    minutes->setObjectName(u"idleMinutes"_s);
    minutes->setRange(idle.smallest, idle.largest);
    minutes->setSpecialValueText(tr("never", "warn of idle GPUs"));
    minutes->setSuffix(tr(" min", "minutes, after a number"));
    minutes->setValue(m_settings.get(idle));
    minutes->setAccessibleName(tr("Warn of GPUs that are idle for"));
    minutes->setMinimumWidth(120);
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) { m_settings.set(setting::idleMinutes, value); });
    row->addWidget(new QLabel(tr("Warn of GPUs that are idle for")));
    row->addWidget(minutes);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(makeLabel(
        tr("Known of jobs whose guard measures their GPUs. You are warned also where a job's time limit comes "
           "before its next state is saved, and where the allocation ends before the job."),
        LabelRole::Muted));
    return card;
}

QWidget *SettingsPage::makeOneSite()
{
    auto *card = new Card(tr("For one site"));
    auto *box = new QComboBox;
    box->setObjectName(u"settingsSite"_s);
    box->setAccessibleName(tr("Site"));
    box->setMinimumWidth(240);
    for (const Site &site : loadSites().sites)
        box->addItem(siteName(site), site.id.value);
    card->body()->addWidget(box, 0, Qt::AlignLeft);
    const std::pair<QString, QString> wishes[] = {
        {u"news"_s, tr("Tell news of its jobs")},
        {u"idle"_s, tr("Cancel a job on one node by itself when its GPUs are idle for so long")},
        {u"checkpoint"_s, tr("Cancel a job by itself when it ends before its next state is saved")},
        {u"allocation"_s, tr("Cancel a job by itself when the allocation ends before it")}};
    const auto chosen = [box] { return SiteId{box->currentData().toString()}; };
    for (const auto &[key, text] : wishes) {
        auto *wish = new QCheckBox(text);
        wish->setObjectName(u"ofSite-"_s + key);
        m_ofSite.emplaceBack(key, wish);
        card->body()->addWidget(wish);
        connect(wish, &QCheckBox::clicked, this, [this, key, chosen](bool on) {
            if (key == "news"_L1)
                return m_settings.set(setting::newsOfSite(chosen()), on);
            QStringList cancels = m_settings.get(setting::stopLossCancels(chosen()));
            cancels.removeAll(key);
            if (on)
                cancels += key;
            m_settings.set(setting::stopLossCancels(chosen()), cancels);
        });
    }
    connect(box, &QComboBox::currentIndexChanged, this, [this, chosen] { showSite(chosen()); });
    showSite(chosen());
    card->body()->addWidget(makeLabel(tr("A job is cancelled once, while Officina runs and is signed in; you are told "
                                         "what became of it. The guard in a job's script needs neither."),
                                      LabelRole::Muted));
    return card;
}

void SettingsPage::showSite(const SiteId &site)
{
    const QStringList cancels = m_settings.get(setting::stopLossCancels(site));
    for (const auto &[key, box] : std::as_const(m_ofSite)) {
        box->setEnabled(!site.isEmpty());
        box->setChecked(key == "news"_L1 ? m_settings.get(setting::newsOfSite(site)) : cancels.contains(key));
    }
}

} // namespace officina
