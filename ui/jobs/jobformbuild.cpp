// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of a job and where they stand; see jobform.h. The rare ones are behind "More".
#include "client/settings/settings.h"
#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/jobs/amountspins.h"
#include "ui/jobs/jobform.h"
#include "ui/jobs/jobformextras.h"
#include "ui/present/jobfieldtext.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyledItemDelegate>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// To the job's shell and what it runs, five minutes before the limit.
const QString usualSignal = u"B:USR1@300"_s;

QString objectNameOf(const QString &key)
{
    return u"newJob"_s + key.first(1).toUpper() + key.sliced(1);
}

// What is chosen, and beside it what it means.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QString detail = index.data(Qt::UserRole).toString(); !detail.isEmpty())
            option->text += u"   "_s + detail;
    }
};

QHBoxLayout *addRow(QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::oneAndHalf);
    layout->addLayout(row);
    return row;
}

} // namespace

void JobForm::addCaption(QBoxLayout *row, const QString &key, QWidget *field, QString title, int stretch)
{
    if (title.isEmpty())
        title = jobFieldTitle(key);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::half / 2);
    auto *caption = makeShortLabel(title, LabelRole::Small);
    caption->setBuddy(field);
    field->setObjectName(objectNameOf(key));
    field->setAccessibleName(title);
    field->setMinimumWidth(72);
    column->addWidget(caption);
    column->addWidget(field);
    row->addLayout(column, stretch);
    m_fields[key] = field;
    m_captions[key] = caption;
    m_titles[key] = title;
}

QLineEdit *JobForm::makeText(const QString &key)
{
    auto *field = new QLineEdit;
    m_texts[key] = field;
    connect(field, &QLineEdit::textChanged, this, &JobForm::followed);
    return field;
}

QSpinBox *JobForm::addSpin(QBoxLayout *row, const QString &key, QSpinBox *spin, int least, int most,
                           const QString &title)
{
    spin->setRange(least, most);
    spin->setAlignment(Qt::AlignRight);
    addCaption(row, key, spin, title, most > 100000 ? 4 : 3);
    if (most > 100000) // a time or an amount: "1-12:00:00"
        spin->setMinimumWidth(104);
    spin->setToolTip(spin->toolTip().isEmpty() ? m_titles[key] : spin->toolTip());
    connect(spin, &QSpinBox::valueChanged, this, &JobForm::followed);
    return spin;
}

QComboBox *JobForm::makeChoice(const QString &key)
{
    auto *choice = new QComboBox;
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(4);
    choice->setItemDelegate(new ChoiceDelegate(choice));
    m_texts[key] = choice->lineEdit();
    connect(choice, &QComboBox::currentTextChanged, this, &JobForm::followed);
    return choice;
}

void JobForm::buildNeeds(QBoxLayout *layout)
{
    QHBoxLayout *row = addRow(layout);
    addCaption(row, u"modules"_s, makeText(u"modules"_s), tr("Modules"));
    m_texts[u"modules"_s]->setPlaceholderText(tr("none", "modules"));
    addCaption(row, u"container"_s, makeText(u"container"_s), tr("Container"));
    m_texts[u"container"_s]->setPlaceholderText(tr("none", "container"));
    m_containerRuns = new QComboBox;
    m_containerRuns->setObjectName(u"newJobContainerRuns"_s);
    m_containerRuns->addItems({u"Apptainer"_s, u"Pyxis"_s}); // names of programs
    m_containerRuns->setAccessibleName(tr("What runs the container"));
    m_containerRuns->hide();
    row->addWidget(m_containerRuns, 0, Qt::AlignBottom);
    connect(m_containerRuns, &QComboBox::currentIndexChanged, this, &JobForm::followed);
    addCaption(row, u"dependency"_s, m_dependency = makeChoice(u"dependency"_s));
    m_dependency->lineEdit()->setPlaceholderText(tr("nothing", "that a job waits for"));
}

void JobForm::sayNodesAreOpen()
{
    m_nodes->setSpecialValueText(tr("as needed", "number of nodes: nothing is said of it"));
    m_nodes->setToolTip(
        tr("With “%1” the script says no number: the scheduler takes as many nodes as its other options "
           "need.",
           "the word that stands in the field")
            .arg(m_nodes->specialValueText()));
}

// The folder in which the job starts, typed or chosen at the site.
void JobForm::buildFolder(QBoxLayout *layout)
{
    QHBoxLayout *row = addRow(layout);
    addCaption(row, u"folder"_s, makeText(u"folder"_s), tr("Folder on the site"));
    auto *browse = makeButton(u"newJobBrowse"_s, tr("Browse…"));
    row->addWidget(browse, 0, Qt::AlignBottom);
    connect(browse, &QPushButton::clicked, this,
            [this] { Q_EMIT folderWanted(m_texts[u"folder"_s]->text().trimmed()); });
}

void JobForm::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::one, 0);
    layout->setSpacing(space::oneAndHalf);

    QHBoxLayout *row = addRow(layout);
    addCaption(row, u"name"_s, makeText(u"name"_s));
    setFocusProxy(m_texts[u"name"_s]);
    addCaption(row, u"account"_s, m_account = makeChoice(u"account"_s));
    addCaption(row, u"partition"_s, m_partition = makeChoice(u"partition"_s));
    addCaption(row, u"qos"_s, m_qos = makeChoice(u"qos"_s));

    m_partition->lineEdit()->setPlaceholderText(tr("site's usual", "partition"));

    row = addRow(layout);
    m_nodes = addSpin(row, u"nodes"_s, new QSpinBox, 0, 100000);
    sayNodesAreOpen();
    m_gpus = addSpin(row, u"gpus"_s, new QSpinBox, 0, 64);
    m_cpus = addSpin(row, u"cpus"_s, new QSpinBox, 0, 4096);
    m_cpus->setSpecialValueText(tr("site's usual", "number of cores"));
    auto *memory = new MemorySpin;
    m_memory = addSpin(row, u"memory"_s, memory, 0, memory->maximum());
    auto *time = new TimeSpin;
    m_minutes = addSpin(row, u"minutes"_s, time, 0, time->maximum(), jobFieldTitle(u"timeLimit"_s));
    connect(m_cpus, &QSpinBox::valueChanged, this, [this] { m_shareCpus = m_shareCpus && m_filling; });
    connect(m_memory, &QSpinBox::valueChanged, this, [this] { m_shareMemory = m_shareMemory && m_filling; });
    connect(m_nodes, &QSpinBox::valueChanged, this, &JobForm::showShell);
    connect(m_nodes, &QSpinBox::valueChanged, this, &JobForm::followed); // with what goes with them
    connect(m_gpus, &QSpinBox::valueChanged, this, [this] {
        m_allGpus = m_allGpus && m_filling;
        followSite();
        followed(); // with what goes with them
    });
    connect(m_qos, &QComboBox::currentTextChanged, this, [this] { m_siteQos = m_siteQos && m_filling; });
    connect(m_partition, &QComboBox::currentTextChanged, this, [this] {
        followSite();
        followed();
    });

    buildNeeds(layout);
    buildFolder(layout);
    m_parameters = new QWidget;
    layout->addWidget(m_parameters);
    row = addRow(layout);
    m_command = new QPlainTextEdit;
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_command->setTabChangesFocus(true);
    m_command->setFixedHeight(7 * m_command->fontMetrics().lineSpacing());
    addCaption(row, u"command"_s, m_command, jobFieldTitle(u"body"_s));
    connect(m_command, &QPlainTextEdit::textChanged, this, &JobForm::followed);
    QSettings store = Settings::userStore();
    m_extras = new JobFormExtras(m_site.scheduler != Site::Scheduler::Pbs,
                                 Settings(store).get(setting::stopLossCancels(m_site.id)));
    layout->addWidget(m_extras);
    connect(m_extras, &JobFormExtras::changed, this, &JobForm::followed);
    buildMore(layout);
}

void JobForm::buildMore(QBoxLayout *layout)
{
    m_moreButton = makeButton(u"newJobMore"_s, tr("More"), ButtonKind::Link, u"chevron-right"_s);
    m_moreButton->setCheckable(true);
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_moreBox = new QWidget;
    m_moreBox->hide();
    layout->addWidget(m_moreBox);
    connect(m_moreButton, &QPushButton::toggled, this, [this](bool shown) {
        m_moreBox->setVisible(shown);
        m_moreButton->setIcon(icon(shown ? u"chevron-down"_s : u"chevron-right"_s));
    });
    auto *box = new QVBoxLayout(m_moreBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::oneAndHalf);

    QHBoxLayout *row = addRow(box);
    m_tasks = addSpin(row, u"tasks"_s, new QSpinBox, 0, 4096);
    m_tasks->setSpecialValueText(tr("site's usual", "number of tasks"));
    addCaption(row, u"array"_s, makeText(u"array"_s));
    m_texts[u"array"_s]->setPlaceholderText(u"0-9%2"_s);
    addCaption(row, u"signal"_s, makeText(u"signal"_s));
    m_texts[u"signal"_s]->setPlaceholderText(usualSignal);
    connect(m_texts[u"signal"_s], &QLineEdit::textChanged, m_extras,
            [this](const QString &text) { m_extras->setHasSignal(!text.isEmpty()); });
    connect(m_extras, &JobFormExtras::signalWanted, this,
            [this](bool wanted) { m_texts[u"signal"_s]->setText(wanted ? usualSignal : QString()); });
    row = addRow(box);
    m_environment = new QPlainTextEdit;
    m_environment->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_environment->setTabChangesFocus(true);
    m_environment->setFixedHeight(4 * m_environment->fontMetrics().lineSpacing());
    m_environment->setPlaceholderText(u"NAME=value"_s);
    addCaption(row, u"environment"_s, m_environment, tr("Environment variables, one a line"));
    connect(m_environment, &QPlainTextEdit::textChanged, this, &JobForm::followed);
    row = addRow(box);
    addCaption(row, u"constraint"_s, makeText(u"constraint"_s));
    addCaption(row, u"reservation"_s, makeText(u"reservation"_s));
    row = addRow(box);
    addCaption(row, u"mailTo"_s, makeText(u"mailTo"_s));
    addCaption(row, u"mailOn"_s, makeText(u"mailOn"_s));
    m_texts[u"mailOn"_s]->setPlaceholderText(u"END,FAIL"_s);
}

// Two beside each other: a template has a handful.
void JobForm::buildParameters()
{
    for (const QString &key : m_fields.keys())
        if (m_fields[key]->parentWidget() == m_parameters) {
            m_fields.remove(key);
            m_captions.remove(key);
            m_texts.remove(key);
        }
    qDeleteAll(m_parameters->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_parameters->layout();
    const QHash<QString, QString> titles{{u"program"_s, tr("Program")},     {u"data"_s, tr("Data")},
                                         {u"epochs"_s, tr("Epochs")},       {u"lr"_s, tr("Learning rate")},
                                         {u"hidden"_s, tr("Hidden units")}, {u"seed"_s, tr("Random seed")}};
    auto *layout = new QVBoxLayout(m_parameters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    QHBoxLayout *row = nullptr;
    int count = 0;
    for (const JobTemplate::Parameter &parameter : std::as_const(m_template.parameters)) {
        if (parameter.key == u"folder")
            continue;
        if (count++ % 3 == 0)
            row = addRow(layout);
        QLineEdit *field = makeText(parameter.key);
        addCaption(row, parameter.key, field, titles.value(parameter.key, parameter.key));
        field->setText(parameter.standard.toString());
        if (!parameter.option.isEmpty())
            field->setPlaceholderText(tr("as the program chooses"));
        if (parameter.type == JobTemplate::Parameter::Type::Integer
            || parameter.type == JobTemplate::Parameter::Type::Real)
            field->setAlignment(Qt::AlignRight);
    }
    m_parameters->setVisible(count > 0);
    m_command->setVisible(count == 0);
    m_captions[u"command"_s]->setVisible(count == 0);
}

void JobForm::setCaption(const QString &key, const QString &text)
{
    m_captions[key]->setText(text);
    m_captions[key]->setToolTip(text);
}

} // namespace officina
