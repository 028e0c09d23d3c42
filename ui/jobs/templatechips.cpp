// SPDX-License-Identifier: GPL-3.0-or-later
//
// Templates as chips; see the header.
#include "ui/jobs/templatechips.h"

#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/noticeline.h"
#include "ui/common/theme.h"
#include "ui/present/errortext.h"

#include <QtCore/QHash>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

TemplateChips::TemplateChips(const QString &ownFolder, const QStringList &has, QWidget *parent)
    : QWidget(parent), m_ownFolder(ownFolder), m_has(has), m_flow(new QWidget)
{
    auto *flow = new FlowLayout(m_flow);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::one);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_flow->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_flow);
    layout->addWidget(makeUndo());
    load();
}

QWidget *TemplateChips::makeUndo()
{
    m_undo = new QFrame;
    m_undoText = makeLabel({});
    m_undoText->setObjectName(u"newJobUndoText"_s);
    auto *back = makeButton(u"newJobUndo"_s, tr("Take it back"), ButtonKind::Link);
    connect(back, &QPushButton::clicked, this, [this] {
        const auto takesBack = m_back; // it may offer something itself
        m_undo->hide();
        takesBack();
    });
    layOutNotice(m_undo, u"info"_s, m_undoText)->addWidget(back);
    m_undo->hide();
    return m_undo;
}

void TemplateChips::load()
{
    const QHash<QString, QString> names{{u"training"_s, tr("Training")},   {u"gpu"_s, tr("One GPU")},
                                        {u"node"_s, tr("One node")},       {u"nodes"_s, tr("Many nodes (torchrun)")},
                                        {u"sweep"_s, tr("Sweep (array)")}, {u"container"_s, tr("Container")},
                                        {u"chain"_s, tr("Chain")},         {u"pyxis"_s, tr("Container (Pyxis)")},
                                        {u"notebook"_s, tr("Notebook")}};
    qDeleteAll(m_chips);
    m_chips.clear();
    m_templates.clear();
    for (const JobTemplate &from : jobTemplates() + ownTemplates(m_ownFolder))
        if (from.schedulers.isEmpty()
            || std::ranges::any_of(from.schedulers, [this](const QString &one) { return m_has.contains(one); }))
            m_templates += from;
    const auto add = [&](const QString &id, const QString &text) {
        auto *chip = makeButton(u"newJobTemplate-"_s + id, text, ButtonKind::Pill);
        chip->setCheckable(true);
        m_flow->layout()->addWidget(chip);
        m_chips += chip;
        return chip;
    };
    for (const JobTemplate &from : std::as_const(m_templates)) {
        QPushButton *chip = add(from.id, from.isOwn ? literalText(from.name) : names.value(from.id, from.name));
        connect(chip, &QPushButton::clicked, this, [this, id = from.id] {
            setChosen(id);
            if (const JobTemplate *found = find(id))
                Q_EMIT chosen(*found);
        });
        if (!from.isOwn)
            continue;
        chip->setToolTip(tr("A template of yours. Right-click to remove it."));
        auto *remove = new QAction(tr("Remove the template %1").arg(literalText(from.name)), chip);
        remove->setObjectName(u"newJobRemove-"_s + from.id);
        chip->addAction(remove);
        chip->setContextMenuPolicy(Qt::ActionsContextMenu);
        connect(remove, &QAction::triggered, this, [this, id = from.id] { this->remove(id); }, Qt::QueuedConnection);
    }
    QPushButton *own = add({}, tr("My own script"));
    connect(own, &QPushButton::clicked, this, [this] { setChosen(m_chosen); }); // the script decides
    setChosen(m_chosen);
}

const JobTemplate *TemplateChips::find(const QString &id) const
{
    const auto found = std::ranges::find(m_templates, id, &JobTemplate::id);
    return found == m_templates.end() ? nullptr : &*found;
}

void TemplateChips::setChosen(const QString &id)
{
    m_chosen = id;
    for (qsizetype i = 0; i < m_templates.size(); ++i)
        m_chips[i]->setChecked(m_templates[i].id == id);
    m_chips.last()->setChecked(!find(id));
    m_chips.last()->setVisible(!find(id));
}

QString TemplateChips::ownCalled(const QString &name) const
{
    const QList<JobTemplate> own = ownTemplates(m_ownFolder);
    const auto found = std::ranges::find(own, name.simplified(), &JobTemplate::name);
    return found == own.end() ? QString() : found->id;
}

Result<> TemplateChips::save(const JobTemplate &made, const QString &instead)
{
    const auto saved = saveTemplate(m_ownFolder, made, instead);
    if (!saved)
        return passOn(saved);
    m_chosen = saved->id;
    load();
    return {};
}

void TemplateChips::remove(const QString &id)
{
    const JobTemplate *known = find(id);
    if (!known)
        return;
    const JobTemplate removed = *known;
    if (const auto done = removeTemplate(m_ownFolder, id); !done) {
        Q_EMIT failed(errorText(done.error(), Doing::ChangingFiles));
        return;
    }
    offerBack(tr("“%1” was removed.", "a template").arg(removed.name), [this, removed] { takeBack(removed); });
    load();
}

void TemplateChips::offerBack(const QString &text, std::function<void()> back)
{
    m_back = std::move(back);
    m_undoText->setText(text);
    m_undo->show();
}

void TemplateChips::takeBack(const JobTemplate &removed)
{
    // Another one may have got its file meanwhile.
    const bool isTaken = std::ranges::contains(ownTemplates(m_ownFolder), removed.id, &JobTemplate::id);
    if (const auto saved = saveTemplate(m_ownFolder, removed, isTaken ? QString() : removed.id); !saved) {
        m_undo->show(); // to be tried again
        Q_EMIT failed(errorText(saved.error(), Doing::SavingText));
        return;
    }
    load();
}

} // namespace officina
