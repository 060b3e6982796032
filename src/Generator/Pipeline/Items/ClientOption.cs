using System;
using System.Collections.Generic;
using Typewright.Generator.Binding;
using Typewright.Generator.Collections;

namespace Typewright.Generator.Pipeline.Items;

/// <summary>One piece of metadata of an <c>OpenApiClient</c> item: a row of <see cref="ClientOptions"/>.</summary>
internal sealed record ClientOption
{
    private readonly Func<BindingOptions, string, BindingOptions> _apply;

    private ClientOption(string name, string meaning, Func<BindingOptions, string, BindingOptions> apply)
    {
        Name = name;
        Meaning = meaning;
        _apply = apply;
    }

    /// <summary>The name of the metadata.</summary>
    public string Name { get; }

    /// <summary>What it is for, as docs/options.md has it.</summary>
    public string Meaning { get; }

    /// <summary>The words that it can be, the default first; empty if it can be any text.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>What it can be, as docs/options.md has it.</summary>
    public string Form { get; private init; } = "";

    /// <summary>What holds where the item does not have it, as docs/options.md has it.</summary>
    public string Default { get; private init; } = "";

    /// <summary>Whether it can be several texts.</summary>
    public bool IsList { get; private init; }

    /// <summary>What to use in place of a value that it cannot be.</summary>
    public string Remedy { get; private init; } = "";

    private Func<string, bool> Fits { get; init; } = static _ => true;

    /// <summary>The property of the project that is asked where the item does not have it.</summary>
    public string? Property { get; private init; }

    /// <summary>Any text.</summary>
    public static ClientOption OfText(
        string name,
        (string Form, string Default) values,
        string meaning,
        Func<BindingOptions, string, BindingOptions> apply) =>
        new(name, meaning, apply) { Form = values.Form, Default = values.Default };

    /// <summary>The same, but for texts that must fit.</summary>
    /// <param name="fits">Whether a text can be the value.</param>
    /// <param name="remedy">What to use in place of one that cannot.</param>
    public ClientOption Only(Func<string, bool> fits, string remedy) => this with { Fits = fits, Remedy = remedy };

    /// <summary>Several texts.</summary>
    public static ClientOption OfList(
        string name, (string Form, string Default) values, string meaning,
        Func<BindingOptions, EquatableArray<string>, BindingOptions> apply) =>
        new(name, meaning, (options, text) => apply(options, SpecItem.Split(text)))
        {
            IsList = true,
            Form = values.Form + ", `\\|` between",
            Default = values.Default,
        };

    /// <summary>One of a few words, the default first. Case does not count.</summary>
    public static ClientOption OfWords(string name, string[] words, string meaning, Func<BindingOptions, string, BindingOptions> apply) =>
        new(name, meaning, apply)
        {
            Words = words,
            Form = $"`{string.Join("`, `", words)}`",
            Default = $"`{words[0]}`",
            Remedy = "one of: " + string.Join(", ", words),
        };

    /// <summary>Yes or no.</summary>
    public static ClientOption OfSwitch(string name, bool isOn, string meaning, Func<BindingOptions, bool, BindingOptions> apply)
    {
        const string Yes = "true";
        const string No = "false";
        return OfWords(name, isOn ? [Yes, No] : [No, Yes], meaning, (options, word) => apply(options, word == Yes));
    }

    /// <summary>The same, but for a property of the project that is asked where the item does not have it.</summary>
    public ClientOption From(string property) => this with { Property = property };

    /// <summary>Whether this can be the value. The empty text always can: it stands for the default.</summary>
    public bool Takes(string value) => value.Length == 0 || (Words.Count == 0 ? Fits(value) : WordOf(value) is not null);

    /// <summary>What the value changes. One that is missing, or that this cannot be, changes nothing.</summary>
    public BindingOptions Apply(BindingOptions options, string value)
    {
        string? known = Words.Count == 0 ? value : WordOf(value);
        return string.IsNullOrEmpty(known) ? options : _apply(options, known!);
    }

    private string? WordOf(string value)
    {
        foreach (string word in Words)
        {
            if (string.Equals(word, value, StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return null;
    }
}
