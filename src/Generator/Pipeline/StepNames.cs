namespace Typewright.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, shared with the tests that prove what each edit re-runs.</summary>
internal static class StepNames
{
    public const string Items = nameof(Items);
    public const string AllItems = nameof(AllItems);
    public const string Facts = nameof(Facts);
    public const string ItemProblems = nameof(ItemProblems);
    public const string Requests = nameof(Requests);
    public const string Clients = nameof(Clients);
    public const string Clashes = nameof(Clashes);
    public const string Models = nameof(Models);
    public const string Named = nameof(Named);
    public const string Emitted = nameof(Emitted);
    public const string Files = nameof(Files);
    public const string Attributes = nameof(Attributes);
    public const string MissingTypes = nameof(MissingTypes);
}
