using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Kept;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>Which methods take what may be left out as a class: those that say so, and those with a list that nobody reads.</summary>
internal sealed class OptionsBags(BindingContext context)
{
    private const string Suffix = "Options";

    // What a call leaves out has names in a list too; beyond this many, neither a signature nor its completion can be taken in.
    private const int MaxParameters = 9;

    /// <param name="operation">The operation.</param>
    /// <param name="model">The same, bound.</param>
    /// <param name="stem">What its types are called after.</param>
    public OptionsBag? Of(Operation operation, OperationModel model, string stem)
    {
        List<ParameterModel> optional =
            [.. model.Parameters.Where(static parameter => parameter is { IsArgument: true, IsRequired: false })];
        if (operation is { HasOptionsBag: true, OptionsBagNode: { } node } && (optional.Count == 0 || model.Overloads.Count > 0))
        {
            string what = $"'{ExtensionKeys.OptionsBag}' of an operation that has nothing to leave out, or flat forms,";
            context.Report(ProblemKind.Ignored, node, what, "the method has parameters");
        }

        string wanted = Identifiers.Pascal(stem) + Suffix;
        bool isBag = optional.Count > 0 && model.Overloads.Count == 0
            && (operation.HasOptionsBag ?? KeptBags.IsKept(context, operation, wanted) ?? optional.Count > MaxParameters);
        if (!isBag)
        {
            return null;
        }

        string type = context.TypeNames.IsTaken(wanted) ? Identifiers.Pascal(stem) + "Call" + Suffix : wanted;
        type = context.TypeNames.TakeKept(type);
        NameScope names = new(StringComparer.Ordinal, [.. ReservedNames.ModelMembers, type]);
        IEnumerable<OptionsBagMember> members = optional.Select(parameter => new OptionsBagMember(PropertyOf(parameter, names), parameter));
        return new OptionsBag(type, NameIn(model), members.ToEquatable());
    }

    private static string PropertyOf(ParameterModel parameter, NameScope names) =>
        names.Take(Identifiers.Pascal(parameter.Name.TrimStart('@')), "Value");

    private static string NameIn(OperationModel model)
    {
        bool isTaken = model.Body?.Name == "options"
            || model.Parameters.Any(static parameter => parameter is { IsArgument: true, IsRequired: true, Name: "options" });
        return isTaken ? "callOptions" : "options";
    }
}
