using System;
using System.ComponentModel;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Says which statuses a document declares as success; every other one is an
/// error. All instances are shared and immutable.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResponseClassifiers
{
    /// <summary>Gets the classifier for an operation that succeeds with 200.</summary>
    public static ResponseClassifier Status200 { get; } = Create(200);

    /// <summary>Gets the classifier for an operation that succeeds with 201.</summary>
    public static ResponseClassifier Status201 { get; } = Create(201);

    /// <summary>Gets the classifier for an operation that succeeds with 202.</summary>
    public static ResponseClassifier Status202 { get; } = Create(202);

    /// <summary>Gets the classifier for an operation that succeeds with 204.</summary>
    public static ResponseClassifier Status204 { get; } = Create(204);

    /// <summary>Gets the classifier for an operation that succeeds with 200 or 201.</summary>
    public static ResponseClassifier Status200Or201 { get; } = Create(200, 201);

    /// <summary>Gets the classifier for an operation that succeeds with 200 or 202.</summary>
    public static ResponseClassifier Status200Or202 { get; } = Create(200, 202);

    /// <summary>Gets the classifier for an operation that succeeds with 200 or 204.</summary>
    public static ResponseClassifier Status200Or204 { get; } = Create(200, 204);

    /// <summary>Gets the classifier for an operation that succeeds with 201 or 202.</summary>
    public static ResponseClassifier Status201Or202 { get; } = Create(201, 202);

    /// <summary>Gets the classifier for an operation that succeeds with 202 or 204.</summary>
    public static ResponseClassifier Status202Or204 { get; } = Create(202, 204);

    /// <summary>Gets the classifier for an operation that succeeds with any 2xx status.</summary>
    public static ResponseClassifier Success { get; } = CreateRanges((200, 299));

    /// <summary>Gets the classifier for an operation that succeeds with any 2xx, of which the document describes 200.</summary>
    public static ResponseClassifier SuccessLike200 { get; } = CreateLike(200);

    /// <summary>Gets the classifier for an operation that succeeds with any 2xx, of which the document describes 201.</summary>
    public static ResponseClassifier SuccessLike201 { get; } = CreateLike(201);

    /// <summary>Gets the classifier for an operation that succeeds with any 2xx, of which the document describes 202.</summary>
    public static ResponseClassifier SuccessLike202 { get; } = CreateLike(202);

    /// <summary>Gets the classifier for an operation that succeeds with any 2xx, of which the document describes 200 and 201.</summary>
    public static ResponseClassifier SuccessLike200Or201 { get; } = CreateLike(200, 201);

    /// <summary>Gets the classifier for an operation that succeeds with any 2xx, of which the document describes 200 and 202.</summary>
    public static ResponseClassifier SuccessLike200Or202 { get; } = CreateLike(200, 202);

    /// <summary>Gets the classifier for an operation that succeeds with any 2xx, of which the document describes 201 and 202.</summary>
    public static ResponseClassifier SuccessLike201Or202 { get; } = CreateLike(201, 202);

    /// <summary>Gets the classifier for an operation whose answer is whether something
    /// exists: 2xx says that it does, 404 that it does not.</summary>
    public static ResponseClassifier Exists { get; } = CreateRanges((200, 299), (404, 404));

    /// <summary>Creates a classifier for other statuses. Keep it in a static field.</summary>
    /// <param name="statuses">The statuses that are success.</param>
    /// <returns>The classifier.</returns>
    public static ResponseClassifier Create(params int[] statuses)
    {
        Guard.NotNull(statuses, nameof(statuses));
        Span<ushort> codes = stackalloc ushort[statuses.Length];
        for (int i = 0; i < statuses.Length; i++)
        {
            codes[i] = checked((ushort)statuses[i]);
        }

        return new StatusCodeClassifier(codes);
    }

    /// <summary>Creates a classifier for an operation that succeeds with any 2xx status. The body of one that is none of these is read like
    /// theirs; where it is something else, the call has succeeded without a value. Keep it in a static field.</summary>
    /// <param name="statuses">The statuses whose bodies the document describes.</param>
    /// <returns>The classifier.</returns>
    public static ResponseClassifier CreateLike(params int[] statuses)
    {
        Guard.NotNull(statuses, nameof(statuses));
        return new DescribedClassifier((int[])statuses.Clone());
    }

    /// <summary>Creates a classifier for ranges of statuses, such as <c>2XX</c>. Keep it in a static field.</summary>
    /// <param name="ranges">The first and the last status of each range: <c>(200, 299)</c>, or <c>(304, 304)</c> for a single one.</param>
    /// <returns>The classifier.</returns>
    public static ResponseClassifier CreateRanges(params (int First, int Last)[] ranges)
    {
        Guard.NotNull(ranges, nameof(ranges));
        return new RangeClassifier(((int, int)[])ranges.Clone());
    }
}
