// SPDX-License-Identifier: GPL-3.0-or-later
//
// A section of a form, field by field.
#include "client/catalogue/readers.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const Words<FieldType> typeWords{
    {"text", FieldType::Text},         {"list", FieldType::List},        {"chips", FieldType::List},
    {"repeat", FieldType::Lines},      {"table", FieldType::Lines},      {"person[]", FieldType::Lines},
    {"person", FieldType::Person},     {"address", FieldType::Address},  {"email", FieldType::Email},
    {"phone", FieldType::Phone},       {"url", FieldType::Url},          {"country", FieldType::Country},
    {"date", FieldType::Date},         {"bool", FieldType::Flag},        {"enum", FieldType::Choice},
    {"multi", FieldType::Choices},     {"bool[]", FieldType::Choices},   {"number", FieldType::Number},
    {"int", FieldType::Whole},         {"percent", FieldType::Percent},  {"number[2]", FieldType::Numbers},
    {"number[4]", FieldType::Numbers}, {"question", FieldType::Question}};

const Words<FieldRole> roleWords{{"title", FieldRole::Title},
                                 {"birth", FieldRole::Birth},
                                 {"contract_ends", FieldRole::ContractEnds},
                                 {"contract_permanent", FieldRole::ContractPermanent},
                                 {"contract_outlives", FieldRole::ContractOutlives},
                                 {"organisation_type", FieldRole::OrganisationType},
                                 {"country", FieldRole::Country},
                                 {"length", FieldRole::Length},
                                 {"start", FieldRole::Start},
                                 {"partition", FieldRole::Partition},
                                 {"amount", FieldRole::Amount},
                                 {"storage", FieldRole::Storage},
                                 {"largest_job", FieldRole::LargestJob},
                                 {"jobs_at_once", FieldRole::JobsAtOnce},
                                 {"civilian", FieldRole::Civilian},
                                 {"ai_act", FieldRole::AiAct},
                                 {"team_eligible", FieldRole::TeamEligible},
                                 {"why", FieldRole::Why},
                                 {"scaling", FieldRole::Scaling},
                                 {"checkpoints", FieldRole::Checkpoints},
                                 {"checkpoint_hours", FieldRole::CheckpointHours},
                                 {"memory_most", FieldRole::MemoryMost},
                                 {"wall_typical", FieldRole::WallTypical},
                                 {"gpus_typical", FieldRole::GpusTypical},
                                 {"gpus_per_node", FieldRole::GpusPerNode},
                                 {"monthly_plan", FieldRole::MonthlyPlan},
                                 {"research_shares", FieldRole::ResearchShares},
                                 {"inference_share", FieldRole::InferenceShare}};

const Words<FormStep> stepWords{{"applicant", FormStep::Applicant}, {"access", FormStep::Access},
                                {"compute", FormStep::Compute},     {"project", FormStep::Project},
                                {"ethics", FormStep::Ethics},       {"attachments", FormStep::Attachments}};

int linesOf(FieldType type, int told)
{
    if (told > 0)
        return told;
    return type == FieldType::Lines || type == FieldType::Address ? 3 : 1;
}

FormField readField(EntryReader &item, const Form &form, bool ofProfile)
{
    FormField field{.id = form.id.value + u'.' + item.text("id"), .label = item.text("label")};
    field.help = item.textOr("help");
    field.type = item.word("type", typeWords);
    field.role = item.wordOr("role", roleWords, FieldRole::None);
    field.step = item.wordOr("step", stepWords, form.step);
    field.isRequired = item.flagOr("required", false);
    field.isPortalOnly = item.flagOr("portal_only", false);
    field.lines = linesOf(field.type, item.integer("lines").value_or(0));
    field.unit = item.textOr("unit");
    for (EntryReader &choice : item.objects("choices"))
        field.choices.append({choice.text("id"), choice.text("label")});
    field.parts = item.texts("parts");
    if (field.type == FieldType::Numbers && field.parts.isEmpty())
        item.complain("parts", u"is missing, and numbers need names"_s);
    if (field.type == FieldType::Choices && field.choices.isEmpty())
        item.complain("choices", u"is missing, and there is nothing to choose from"_s);
    field.least = item.number("least");
    field.most = item.number("most");
    field.isPositive = item.flagOr("positive", false);
    field.leastLength = item.integer("least_length").value_or(0);
    field.mostLength = item.integer("most_length").value_or(0);
    field.limit = item.textOr("limit");
    field.profile = item.textOr("profile", ofProfile ? field.id : QString());
    if (item.has("required_when")) {
        EntryReader needed = item.object("required_when");
        field.neededIfField = needed.text("field");
        field.neededIfIs = needed.texts("is");
    }
    field.answeredBy = item.texts("answered_by");
    return field;
}

} // namespace

Form readForm(EntryReader &entry)
{
    Form form{.id = {entry.text("id")}, .title = entry.text("title"), .step = entry.word("step", stepWords)};
    const bool ofProfile = entry.flagOr("profile", false);
    for (EntryReader &item : entry.objects("fields"))
        form.fields.append(readField(item, form, ofProfile));
    form.sources = entry.sources();
    return form;
}

} // namespace officina
