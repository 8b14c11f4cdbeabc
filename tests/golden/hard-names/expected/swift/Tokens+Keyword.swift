// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// Words that mean something in Rust, TypeScript or CSS.
  public enum Keyword {
    /// `0`
    @inlinable public static var `as`: Double { 0 }

    /// `1`
    @inlinable public static var `break`: Double { 1 }

    /// `2`
    @inlinable public static var const: Double { 2 }

    /// `3`
    @inlinable public static var `continue`: Double { 3 }

    /// `4`
    @inlinable public static var crate: Double { 4 }

    /// `5`
    @inlinable public static var dyn: Double { 5 }

    /// `6`
    @inlinable public static var `else`: Double { 6 }

    /// `7`
    @inlinable public static var `enum`: Double { 7 }

    /// `8`
    @inlinable public static var extern: Double { 8 }

    /// `9`
    @inlinable public static var `false`: Double { 9 }

    /// `10`
    @inlinable public static var fn: Double { 10 }

    /// `11`
    @inlinable public static var `for`: Double { 11 }

    /// `12`
    @inlinable public static var `if`: Double { 12 }

    /// `13`
    @inlinable public static var impl: Double { 13 }

    /// `14`
    @inlinable public static var `in`: Double { 14 }

    /// `15`
    @inlinable public static var `let`: Double { 15 }

    /// `16`
    @inlinable public static var loop: Double { 16 }

    /// `17`
    @inlinable public static var match: Double { 17 }

    /// `18`
    @inlinable public static var mod: Double { 18 }

    /// `19`
    @inlinable public static var move: Double { 19 }

    /// `20`
    @inlinable public static var mut: Double { 20 }

    /// `21`
    @inlinable public static var pub: Double { 21 }

    /// `22`
    @inlinable public static var ref: Double { 22 }

    /// `23`
    @inlinable public static var `return`: Double { 23 }

    /// `24`
    @inlinable public static var selfToken: Double { 24 }

    /// `25`
    @inlinable public static var `static`: Double { 25 }

    /// `26`
    @inlinable public static var `struct`: Double { 26 }

    /// `27`
    @inlinable public static var `super`: Double { 27 }

    /// `28`
    @inlinable public static var trait: Double { 28 }

    /// `29`
    @inlinable public static var `true`: Double { 29 }

    /// `30`
    @inlinable public static var type: Double { 30 }

    /// `31`
    @inlinable public static var unsafe: Double { 31 }

    /// `32`
    @inlinable public static var use: Double { 32 }

    /// `33`
    @inlinable public static var `where`: Double { 33 }

    /// `34`
    @inlinable public static var `while`: Double { 34 }

    /// `35`
    @inlinable public static var async: Double { 35 }

    /// `36`
    @inlinable public static var await: Double { 36 }

    /// `37`
    @inlinable public static var gen: Double { 37 }

    /// `38`
    @inlinable public static var abstract: Double { 38 }

    /// `39`
    @inlinable public static var become: Double { 39 }

    /// `40`
    @inlinable public static var box: Double { 40 }

    /// `41`
    @inlinable public static var `do`: Double { 41 }

    /// `42`
    @inlinable public static var final: Double { 42 }

    /// `43`
    @inlinable public static var macro: Double { 43 }

    /// `44`
    @inlinable public static var override: Double { 44 }

    /// `45`
    @inlinable public static var priv: Double { 45 }

    /// `46`
    @inlinable public static var `try`: Double { 46 }

    /// `47`
    @inlinable public static var typeof: Double { 47 }

    /// `48`
    @inlinable public static var unsized: Double { 48 }

    /// `49`
    @inlinable public static var virtual: Double { 49 }

    /// `50`
    @inlinable public static var yield: Double { 50 }

    /// `51`
    @inlinable public static var union: Double { 51 }

    /// `52`
    @inlinable public static var arguments: Double { 52 }

    /// `53`
    @inlinable public static var `case`: Double { 53 }

    /// `54`
    @inlinable public static var `catch`: Double { 54 }

    /// `55`
    @inlinable public static var `class`: Double { 55 }

    /// `56`
    @inlinable public static var constructor: Double { 56 }

    /// `57`
    @inlinable public static var debugger: Double { 57 }

    /// `58`
    @inlinable public static var declare: Double { 58 }

    /// `59`
    @inlinable public static var `default`: Double { 59 }

    /// `60`
    @inlinable public static var delete: Double { 60 }

    /// `61`
    @inlinable public static var eval: Double { 61 }

    /// `62`
    @inlinable public static var export: Double { 62 }

    /// `63`
    @inlinable public static var extends: Double { 63 }

    /// `64`
    @inlinable public static var finally: Double { 64 }

    /// `65`
    @inlinable public static var function: Double { 65 }

    /// `66`
    @inlinable public static var implements: Double { 66 }

    /// `67`
    @inlinable public static var `import`: Double { 67 }

    /// `68`
    @inlinable public static var instanceof: Double { 68 }

    /// `69`
    @inlinable public static var interface: Double { 69 }

    /// `70`
    @inlinable public static var keyof: Double { 70 }

    /// `71`
    @inlinable public static var namespace: Double { 71 }

    /// `72`
    @inlinable public static var never: Double { 72 }

    /// `73`
    @inlinable public static var new: Double { 73 }

    /// `74`
    @inlinable public static var null: Double { 74 }

    /// `75`
    @inlinable public static var object: Double { 75 }

    /// `76`
    @inlinable public static var package: Double { 76 }

    /// `77`
    @inlinable public static var `private`: Double { 77 }

    /// `78`
    @inlinable public static var protected: Double { 78 }

    /// `79`
    @inlinable public static var prototype: Double { 79 }

    /// `80`
    @inlinable public static var `public`: Double { 80 }

    /// `81`
    @inlinable public static var readonly: Double { 81 }

    /// `82`
    @inlinable public static var require: Double { 82 }

    /// `83`
    @inlinable public static var string: Double { 83 }

    /// `84`
    @inlinable public static var `switch`: Double { 84 }

    /// `85`
    @inlinable public static var symbol: Double { 85 }

    /// `86`
    @inlinable public static var this: Double { 86 }

    /// `87`
    @inlinable public static var `throw`: Double { 87 }

    /// `88`
    @inlinable public static var undefined: Double { 88 }

    /// `89`
    @inlinable public static var unknown: Double { 89 }

    /// `90`
    @inlinable public static var `var`: Double { 90 }

    /// `91`
    @inlinable public static var void: Double { 91 }

    /// `92`
    @inlinable public static var with: Double { 92 }

    /// `93`
    @inlinable public static var number: Double { 93 }

    /// `94`
    @inlinable public static var boolean: Double { 94 }

    /// `95`
    @inlinable public static var any: Double { 95 }

    /// `96`
    @inlinable public static var naN: Double { 96 }

    /// `97`
    @inlinable public static var infinity: Double { 97 }

    /// `98`
    @inlinable public static var initial: Double { 98 }

    /// `99`
    @inlinable public static var inherit: Double { 99 }

    /// `100`
    @inlinable public static var unset: Double { 100 }

    /// `101`
    @inlinable public static var revert: Double { 101 }

    /// `102`
    @inlinable public static var auto: Double { 102 }

    /// `103`
    @inlinable public static var none: Double { 103 }

    /// `104`
    @inlinable public static var important: Double { 104 }

    /// `105`
    @inlinable public static var root: Double { 105 }

    /// `106`
    @inlinable public static var not: Double { 106 }

    /// `107`
    @inlinable public static var media: Double { 107 }

    /// `108`
    @inlinable public static var core: Double { 108 }

    /// `109`
    @inlinable public static var std: Double { 109 }

    /// `110`
    @inlinable public static var tokens: Double { 110 }

    /// `111`
    @inlinable public static var token: Double { 111 }

    /// `112`
    @inlinable public static var color: Double { 112 }

    /// `113`
    @inlinable public static var dimension: Double { 113 }

    /// `114`
    @inlinable public static var option: Double { 114 }

    /// `115`
    @inlinable public static var some: Double { 115 }

    /// `116`
    @inlinable public static var ok: Double { 116 }

    /// `117`
    @inlinable public static var err: Double { 117 }

    /// `118`
    @inlinable public static var vec: Double { 118 }

    /// `119`
    @inlinable public static var u8: Double { 119 }

    /// `120`
    @inlinable public static var f64: Double { 120 }

    /// `121`
    @inlinable public static var hash: Double { 121 }

    /// `122`
    @inlinable public static var len: Double { 122 }

    /// `123`
    @inlinable public static var name: Double { 123 }

    /// `124`
    @inlinable public static var toString: Double { 124 }

    /// `125`
    @inlinable public static var clone: Double { 125 }

    /// `126`
    @inlinable public static var eq: Double { 126 }

    /// `127`
    @inlinable public static var theme: Double { 127 }

    /// `128`
    @inlinable public static var input: Double { 128 }
  }
}

extension TokenSet {
  /// Words that mean something in Rust, TypeScript or CSS.
  @frozen public struct Keyword: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `0`
    @inlinable public var `as`: Double { Tokens.Keyword.`as` }

    /// `1`
    @inlinable public var `break`: Double { Tokens.Keyword.`break` }

    /// `2`
    @inlinable public var const: Double { Tokens.Keyword.const }

    /// `3`
    @inlinable public var `continue`: Double { Tokens.Keyword.`continue` }

    /// `4`
    @inlinable public var crate: Double { Tokens.Keyword.crate }

    /// `5`
    @inlinable public var dyn: Double { Tokens.Keyword.dyn }

    /// `6`
    @inlinable public var `else`: Double { Tokens.Keyword.`else` }

    /// `7`
    @inlinable public var `enum`: Double { Tokens.Keyword.`enum` }

    /// `8`
    @inlinable public var extern: Double { Tokens.Keyword.extern }

    /// `9`
    @inlinable public var `false`: Double { Tokens.Keyword.`false` }

    /// `10`
    @inlinable public var fn: Double { Tokens.Keyword.fn }

    /// `11`
    @inlinable public var `for`: Double { Tokens.Keyword.`for` }

    /// `12`
    @inlinable public var `if`: Double { Tokens.Keyword.`if` }

    /// `13`
    @inlinable public var impl: Double { Tokens.Keyword.impl }

    /// `14`
    @inlinable public var `in`: Double { Tokens.Keyword.`in` }

    /// `15`
    @inlinable public var `let`: Double { Tokens.Keyword.`let` }

    /// `16`
    @inlinable public var loop: Double { Tokens.Keyword.loop }

    /// `17`
    @inlinable public var match: Double { Tokens.Keyword.match }

    /// `18`
    @inlinable public var mod: Double { Tokens.Keyword.mod }

    /// `19`
    @inlinable public var move: Double { Tokens.Keyword.move }

    /// `20`
    @inlinable public var mut: Double { Tokens.Keyword.mut }

    /// `21`
    @inlinable public var pub: Double { Tokens.Keyword.pub }

    /// `22`
    @inlinable public var ref: Double { Tokens.Keyword.ref }

    /// `23`
    @inlinable public var `return`: Double { Tokens.Keyword.`return` }

    /// `24`
    @inlinable public var selfToken: Double { Tokens.Keyword.selfToken }

    /// `25`
    @inlinable public var `static`: Double { Tokens.Keyword.`static` }

    /// `26`
    @inlinable public var `struct`: Double { Tokens.Keyword.`struct` }

    /// `27`
    @inlinable public var `super`: Double { Tokens.Keyword.`super` }

    /// `28`
    @inlinable public var trait: Double { Tokens.Keyword.trait }

    /// `29`
    @inlinable public var `true`: Double { Tokens.Keyword.`true` }

    /// `30`
    @inlinable public var type: Double { Tokens.Keyword.type }

    /// `31`
    @inlinable public var unsafe: Double { Tokens.Keyword.unsafe }

    /// `32`
    @inlinable public var use: Double { Tokens.Keyword.use }

    /// `33`
    @inlinable public var `where`: Double { Tokens.Keyword.`where` }

    /// `34`
    @inlinable public var `while`: Double { Tokens.Keyword.`while` }

    /// `35`
    @inlinable public var async: Double { Tokens.Keyword.async }

    /// `36`
    @inlinable public var await: Double { Tokens.Keyword.await }

    /// `37`
    @inlinable public var gen: Double { Tokens.Keyword.gen }

    /// `38`
    @inlinable public var abstract: Double { Tokens.Keyword.abstract }

    /// `39`
    @inlinable public var become: Double { Tokens.Keyword.become }

    /// `40`
    @inlinable public var box: Double { Tokens.Keyword.box }

    /// `41`
    @inlinable public var `do`: Double { Tokens.Keyword.`do` }

    /// `42`
    @inlinable public var final: Double { Tokens.Keyword.final }

    /// `43`
    @inlinable public var macro: Double { Tokens.Keyword.macro }

    /// `44`
    @inlinable public var override: Double { Tokens.Keyword.override }

    /// `45`
    @inlinable public var priv: Double { Tokens.Keyword.priv }

    /// `46`
    @inlinable public var `try`: Double { Tokens.Keyword.`try` }

    /// `47`
    @inlinable public var typeof: Double { Tokens.Keyword.typeof }

    /// `48`
    @inlinable public var unsized: Double { Tokens.Keyword.unsized }

    /// `49`
    @inlinable public var virtual: Double { Tokens.Keyword.virtual }

    /// `50`
    @inlinable public var yield: Double { Tokens.Keyword.yield }

    /// `51`
    @inlinable public var union: Double { Tokens.Keyword.union }

    /// `52`
    @inlinable public var arguments: Double { Tokens.Keyword.arguments }

    /// `53`
    @inlinable public var `case`: Double { Tokens.Keyword.`case` }

    /// `54`
    @inlinable public var `catch`: Double { Tokens.Keyword.`catch` }

    /// `55`
    @inlinable public var `class`: Double { Tokens.Keyword.`class` }

    /// `56`
    @inlinable public var constructor: Double { Tokens.Keyword.constructor }

    /// `57`
    @inlinable public var debugger: Double { Tokens.Keyword.debugger }

    /// `58`
    @inlinable public var declare: Double { Tokens.Keyword.declare }

    /// `59`
    @inlinable public var `default`: Double { Tokens.Keyword.`default` }

    /// `60`
    @inlinable public var delete: Double { Tokens.Keyword.delete }

    /// `61`
    @inlinable public var eval: Double { Tokens.Keyword.eval }

    /// `62`
    @inlinable public var export: Double { Tokens.Keyword.export }

    /// `63`
    @inlinable public var extends: Double { Tokens.Keyword.extends }

    /// `64`
    @inlinable public var finally: Double { Tokens.Keyword.finally }

    /// `65`
    @inlinable public var function: Double { Tokens.Keyword.function }

    /// `66`
    @inlinable public var implements: Double { Tokens.Keyword.implements }

    /// `67`
    @inlinable public var `import`: Double { Tokens.Keyword.`import` }

    /// `68`
    @inlinable public var instanceof: Double { Tokens.Keyword.instanceof }

    /// `69`
    @inlinable public var interface: Double { Tokens.Keyword.interface }

    /// `70`
    @inlinable public var keyof: Double { Tokens.Keyword.keyof }

    /// `71`
    @inlinable public var namespace: Double { Tokens.Keyword.namespace }

    /// `72`
    @inlinable public var never: Double { Tokens.Keyword.never }

    /// `73`
    @inlinable public var new: Double { Tokens.Keyword.new }

    /// `74`
    @inlinable public var null: Double { Tokens.Keyword.null }

    /// `75`
    @inlinable public var object: Double { Tokens.Keyword.object }

    /// `76`
    @inlinable public var package: Double { Tokens.Keyword.package }

    /// `77`
    @inlinable public var `private`: Double { Tokens.Keyword.`private` }

    /// `78`
    @inlinable public var protected: Double { Tokens.Keyword.protected }

    /// `79`
    @inlinable public var prototype: Double { Tokens.Keyword.prototype }

    /// `80`
    @inlinable public var `public`: Double { Tokens.Keyword.`public` }

    /// `81`
    @inlinable public var readonly: Double { Tokens.Keyword.readonly }

    /// `82`
    @inlinable public var require: Double { Tokens.Keyword.require }

    /// `83`
    @inlinable public var string: Double { Tokens.Keyword.string }

    /// `84`
    @inlinable public var `switch`: Double { Tokens.Keyword.`switch` }

    /// `85`
    @inlinable public var symbol: Double { Tokens.Keyword.symbol }

    /// `86`
    @inlinable public var this: Double { Tokens.Keyword.this }

    /// `87`
    @inlinable public var `throw`: Double { Tokens.Keyword.`throw` }

    /// `88`
    @inlinable public var undefined: Double { Tokens.Keyword.undefined }

    /// `89`
    @inlinable public var unknown: Double { Tokens.Keyword.unknown }

    /// `90`
    @inlinable public var `var`: Double { Tokens.Keyword.`var` }

    /// `91`
    @inlinable public var void: Double { Tokens.Keyword.void }

    /// `92`
    @inlinable public var with: Double { Tokens.Keyword.with }

    /// `93`
    @inlinable public var number: Double { Tokens.Keyword.number }

    /// `94`
    @inlinable public var boolean: Double { Tokens.Keyword.boolean }

    /// `95`
    @inlinable public var any: Double { Tokens.Keyword.any }

    /// `96`
    @inlinable public var naN: Double { Tokens.Keyword.naN }

    /// `97`
    @inlinable public var infinity: Double { Tokens.Keyword.infinity }

    /// `98`
    @inlinable public var initial: Double { Tokens.Keyword.initial }

    /// `99`
    @inlinable public var inherit: Double { Tokens.Keyword.inherit }

    /// `100`
    @inlinable public var unset: Double { Tokens.Keyword.unset }

    /// `101`
    @inlinable public var revert: Double { Tokens.Keyword.revert }

    /// `102`
    @inlinable public var auto: Double { Tokens.Keyword.auto }

    /// `103`
    @inlinable public var none: Double { Tokens.Keyword.none }

    /// `104`
    @inlinable public var important: Double { Tokens.Keyword.important }

    /// `105`
    @inlinable public var root: Double { Tokens.Keyword.root }

    /// `106`
    @inlinable public var not: Double { Tokens.Keyword.not }

    /// `107`
    @inlinable public var media: Double { Tokens.Keyword.media }

    /// `108`
    @inlinable public var core: Double { Tokens.Keyword.core }

    /// `109`
    @inlinable public var std: Double { Tokens.Keyword.std }

    /// `110`
    @inlinable public var tokens: Double { Tokens.Keyword.tokens }

    /// `111`
    @inlinable public var token: Double { Tokens.Keyword.token }

    /// `112`
    @inlinable public var color: Double { Tokens.Keyword.color }

    /// `113`
    @inlinable public var dimension: Double { Tokens.Keyword.dimension }

    /// `114`
    @inlinable public var option: Double { Tokens.Keyword.option }

    /// `115`
    @inlinable public var some: Double { Tokens.Keyword.some }

    /// `116`
    @inlinable public var ok: Double { Tokens.Keyword.ok }

    /// `117`
    @inlinable public var err: Double { Tokens.Keyword.err }

    /// `118`
    @inlinable public var vec: Double { Tokens.Keyword.vec }

    /// `119`
    @inlinable public var u8: Double { Tokens.Keyword.u8 }

    /// `120`
    @inlinable public var f64: Double { Tokens.Keyword.f64 }

    /// `121`
    @inlinable public var hash: Double { Tokens.Keyword.hash }

    /// `122`
    @inlinable public var len: Double { Tokens.Keyword.len }

    /// `123`
    @inlinable public var name: Double { Tokens.Keyword.name }

    /// `124`
    @inlinable public var toString: Double { Tokens.Keyword.toString }

    /// `125`
    @inlinable public var clone: Double { Tokens.Keyword.clone }

    /// `126`
    @inlinable public var eq: Double { Tokens.Keyword.eq }

    /// `127`
    @inlinable public var theme: Double { Tokens.Keyword.theme }

    /// `128`
    @inlinable public var input: Double { Tokens.Keyword.input }
  }
}
