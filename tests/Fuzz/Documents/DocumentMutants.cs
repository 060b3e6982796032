namespace Typewright.Fuzz.Documents;

/// <summary>Damaged documents, tried on the generator.</summary>
internal sealed class DocumentMutants(FuzzArguments arguments) : IMutants
{
    // What tells one fault from another: its beginning has the exception's type or the compiler's code.
    private const int Telling = 40;

    private readonly MutantMaker _maker = new(arguments.Paths, arguments.Seed);
    private readonly DocumentTrial _trial = new();

    public Fault? Try(int index)
    {
        Mutant mutant = _maker.Make(index);
        bool isCompiled = arguments.CompileEvery > 0 && index % arguments.CompileEvery == 0;
        Compiling compiling = isCompiled ? Compiling.Yes : Compiling.No;
        Fault? fault = _trial.Run(mutant, compiling);
        if (fault is not null && arguments.MinimizeFolder is { } folder)
        {
            Minimizer minimizer = new(smaller => _trial.Run(smaller, compiling) is { } found && IsSame(found, fault));
            Minimizer.Save(folder, $"{fault.Kind}-{index}", fault.Kind == FaultKind.Hang ? mutant : minimizer.Reduce(mutant));
        }

        return fault;
    }

    // Places differ in the smaller mutant.
    private static bool IsSame(Fault one, Fault other) => one.Kind == other.Kind && Told(one) == Told(other);

    private static string Told(Fault fault)
    {
        int place = fault.Text.IndexOf("): ", System.StringComparison.Ordinal);
        string text = fault.Text[(place < 0 ? 0 : place + 3)..];
        return text[..System.Math.Min(text.Length, Telling)];
    }
}
