// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three lists and what they do to one another; see the header.
#include "ui/requests/accessform.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/cataloguetext.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Chooses the entry, adding it where the draft holds something that the list does not know.
void choose(QComboBox *box, const QString &value)
{
    const QSignalBlocker blocker(box);
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(value, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

AccessForm::AccessForm(const Catalogue &catalogue, QWidget *parent)
    : RequestForm(FormStep::Access, catalogue, parent), m_modes(addList(u"requestMode"_s, tr("Access mode"))),
      m_about(makeLabel({}, LabelRole::Muted))
{
    m_about->setObjectName(u"requestAboutMode"_s);
    top()->addWidget(m_about);
    m_factories = addList(u"requestFactory"_s, tr("Factory"));
    m_systems = addList(u"requestSystem"_s, tr("System"));
    fillModes();
    m_factories->addItem(tr("Any factory"), QString());
    for (const Factory &factory : catalogue.factories())
        m_factories->addItem(
            tr("%1, %2").arg(factory.shortName.valueOr(factory.id.value), countryName(factory.country)),
            factory.id.value);
    connect(m_modes, &QComboBox::activated, this, [this] {
        tellMode();
        tell();
    });
    connect(m_factories, &QComboBox::activated, this, [this] {
        fillSystems({m_systems->currentData().toString()}, false);
        tell();
    });
    connect(m_systems, &QComboBox::activated, this, &AccessForm::tell);
}

QComboBox *AccessForm::addList(const QString &objectName, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(space::half);
    QLabel *name = makeLabel(label, LabelRole::Small);
    name->setBuddy(box);
    cell->addWidget(name);
    cell->addWidget(box);
    top()->addLayout(cell);
    return box;
}

void AccessForm::fillModes()
{
    for (const AccessMode &mode : catalogue().modes()) {
        if (mode.form.isEmpty())
            continue;
        const QString limits = limitsText(mode);
        const QString name =
            mode.country.isEmpty() ? modeText(mode) : tr("%1, %2").arg(countryName(mode.country), modeText(mode));
        m_modes->addItem(limits.isEmpty() ? name : tr("%1: %2").arg(name, limits), mode.id.value);
    }
}

void AccessForm::fillSystems(const SystemId &chosen, bool keep)
{
    const QSignalBlocker blocker(m_systems);
    m_systems->clear();
    m_systems->addItem(tr("Not chosen yet"), QString());
    const Factory *factory = catalogue().factory({m_factories->currentData().toString()});
    for (const System &system : catalogue().systems()) {
        const bool here = !factory || std::ranges::contains(factory->systems, system.id, &FactorySystem::system);
        if (here && system.state.valueOr(State::Unknown) != State::Retired)
            m_systems->addItem(tr("%1 (%2)").arg(system.name.valueOr(system.id.value),
                                                 stateText(system.state.valueOr(State::Unknown))),
                               system.id.value);
    }
    if (const System *known = catalogue().system(chosen); keep && known && m_systems->findData(chosen.value) < 0)
        m_systems->addItem(known->name.valueOr(chosen.value), chosen.value);
    // What a draft says stays as it is when it is opened; a system of another factory goes when the
    // user changes the factory.
    if (m_systems->findData(chosen.value) >= 0 || keep)
        choose(m_systems, chosen.value);
    else if (m_systems->count() == 2)
        m_systems->setCurrentIndex(1); // the factory's only one
}

void AccessForm::tellMode()
{
    const AccessMode *mode = catalogue().mode({m_modes->currentData().toString()});
    QStringList parts;
    if (mode && mode->audience)
        parts.append(tr("For: %1.").arg(audienceText(*mode)));
    if (mode && mode->calls.isContinuous)
        parts.append(tr("Applications at any time."));
    else if (mode && mode->calls.cutoffs)
        parts.append(catalogueText(*mode->calls.cutoffs));
    if (mode && mode->calls.answerWorkingDays)
        parts.append(tr("Access in about %n working day(s).", nullptr, *mode->calls.answerWorkingDays));
    if (mode && mode->status)
        parts.append(statusText(*mode));
    // What is thin says so, and offers what is known.
    if (mode && !mode->limits.note.isEmpty())
        parts.append(catalogueText(mode->limits.note));
    if (mode && !mode->route.fields.note.isEmpty())
        parts.append(catalogueText(mode->route.fields.note));
    if (mode && !mode->route.fields)
        parts.append(tr("The fields below are what such forms ask; the route’s own form decides."));
    m_about->setText(parts.join(u' '));
}

void AccessForm::tell()
{
    Q_EMIT chosen({m_modes->currentData().toString()}, {m_factories->currentData().toString()},
                  {m_systems->currentData().toString()});
}

void AccessForm::show(const Request &request)
{
    choose(m_modes, request.mode.value);
    choose(m_factories, request.factory.value);
    fillSystems(request.system, true);
    tellMode();
    RequestForm::show(request);
}

} // namespace officina
