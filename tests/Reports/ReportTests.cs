using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Typewright.Corpus;
using Xunit;

namespace Typewright.Reports;

/// <summary>
/// What users of such tools report, as documents: each compiles for both ends of the frameworks, and what it must do is said in
/// <c>Rows</c>, as a user would write it. What is not so yet is listed in <c>reports-to-come.txt</c>, which only becomes shorter.
/// </summary>
public sealed class ReportTests
{
    public static TheoryData<string, string> Compiled => Pairs(Row.All.Select(static row => row.Name));

    public static TheoryData<string, string> Facts =>
        Pairs(Row.All.SelectMany(static row => row.Facts.Select(fact => row.Name + "." + fact)));

    [ReportTheory]
    [MemberData(nameof(Compiled))]
    public Task Document_compiles_without_warnings(string row, string framework) =>
        ToCome.ExpectAsync($"{row} ({framework})", () =>
        {
            Assert.Equal([], Row.Named(row).Client(framework).Complaints);
            return Task.CompletedTask;
        });

    [ReportTheory]
    [MemberData(nameof(Facts))]
    public Task Row_holds(string fact, string framework) =>
        ToCome.ExpectAsync($"{fact} ({framework})", () =>
        {
            int dot = fact.LastIndexOf('.');
            Row row = Row.Named(fact[..dot]);
            return row.Client(framework).RunAsync(row.Code(fact[(dot + 1)..], framework));
        });

    [ReportFact]
    public void Every_document_has_a_row() =>
        Assert.Equal(Report.Names, Row.All.Select(static row => row.Report.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_to_come_is_a_row() =>
        Assert.Equal([], ToCome.All.Keys.Except(Compiled.Concat(Facts).Select(static pair => $"{pair[0]} ({pair[1]})")));

    private static TheoryData<string, string> Pairs(IEnumerable<string> names)
    {
        TheoryData<string, string> pairs = [];
        foreach (string name in names)
        {
            pairs.Add(name, FrameworkReferences.Current);
            pairs.Add(name, FrameworkReferences.NetStandard);
        }

        return pairs;
    }
}
