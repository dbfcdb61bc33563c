import type { WordRule } from '../wordRules';

/** What words on Spanish labels say about a field; phrases are written folded (see foldText). */
export const SPANISH_LABELS: readonly WordRule[] = [
  {
    kind: 'honorific-prefix',
    where: 'label',
    lang: 'es',
    weight: 0.9,
    why: 'form of address before a name',
    example: 'Tratamiento*',
    phrases:
      'tratamiento, prefijo, tratamiento de cortesia, sr sra, senor senora, saludo, formula de tratamiento, sr sra srta, sr, sra',
  },
  {
    kind: 'honorific-prefix',
    where: 'label',
    lang: 'es',
    weight: 0.65,
    why: '“título” is a form of address beside a name, else the title of something',
    example: 'Título',
    phrases: 'titulo, su titulo, tu titulo',
  },
  {
    kind: 'honorific-suffix',
    where: 'label',
    lang: 'es',
    weight: 0.85,
    why: 'what stands after a name',
    example: 'Sufijo',
    phrases: 'sufijo, sufijo del nombre',
  },
  {
    kind: 'given-name',
    where: 'label',
    lang: 'es',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Primer nombre*',
    phrases:
      'nombre de pila, primer nombre, nombres, nombre s, su primer nombre, tu primer nombre, sus nombres, tus nombres, nombre propio',
  },
  {
    kind: 'additional-name',
    where: 'label',
    lang: 'es',
    weight: 0.93,
    why: 'name between the given and the family name',
    example: 'Segundo nombre',
    phrases:
      'segundo nombre, nombre intermedio, otros nombres, segundo nombre de pila, inicial del segundo nombre, inicial',
  },
  {
    kind: 'family-name',
    where: 'label',
    lang: 'es',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Apellidos*',
    phrases:
      'apellido, apellidos, su apellido, tu apellido, sus apellidos, tus apellidos, primer apellido, apellido s, apellido paterno, apellido de familia, los apellidos, el apellido, apellido 1, 1 apellido, 1er apellido, primer y segundo apellido',
  },
  {
    kind: 'name',
    where: 'label',
    lang: 'es',
    weight: 0.95,
    why: 'one box for the whole name',
    example: 'Nombre completo*',
    phrases:
      'nombre completo, su nombre completo, tu nombre completo, nombre y apellidos, nombre y apellido, nombres y apellidos, nombre s y apellido s, nombre s y apellidos, nombres y apellido, su nombre y apellidos, su nombre y apellido, tu nombre y apellidos, tu nombre y apellido, nombre apellidos, nombre apellido, apellidos y nombre, apellido y nombre, apellidos nombre, apellidos y nombres, apellido y nombres, apellido nombre, nombre e apellidos, persona de contacto, nombre de contacto, nombre del contacto, nombre de la persona de contacto, nombre del remitente, remitente, nombre del solicitante, nombre del titular, como te llamas, como se llama, cual es su nombre, cual es tu nombre',
  },
  {
    kind: 'name',
    where: 'label',
    lang: 'es',
    weight: 0.8,
    why: 'the whole name; the given or family name where its other half stands beside it',
    example: 'Nombre*',
    phrases: 'nombre, su nombre, tu nombre, el nombre, mi nombre',
  },
  {
    kind: 'email',
    where: 'label',
    lang: 'es',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Correo electrónico*',
    phrases:
      'correo, correo electronico, correo e, e mail, email, mail, su correo, su correo electronico, su email, su e mail, su mail, tu correo, tu correo electronico, tu email, tu e mail, tu mail, mi correo, mi correo electronico, mi email, mi e mail, mi mail, el correo, el correo electronico, el email, el e mail, el mail, direccion de correo, direccion de correo electronico, direccion de email, direccion de e mail, direccion de mail, su direccion de correo, su direccion de correo electronico, su direccion de email, su direccion de e mail, tu direccion de correo, tu direccion de correo electronico, tu direccion de email, tu direccion de e mail, direccion electronica, direccion email, cuenta de correo, email de contacto, correo de contacto, correo electronico de contacto, correo personal, direccion correo electronico, cuenta de correo electronico',
  },
  {
    kind: 'email-confirmation',
    where: 'label',
    lang: 'es',
    weight: 0.97,
    why: 'asks for the same address again',
    example: 'Confirmar correo electrónico*',
    phrases:
      'confirmar correo, confirmar correo electronico, confirmar email, confirmar e mail, confirmar mail, confirmar su correo electronico, confirmar tu correo electronico, confirmar el correo electronico, confirmar su correo, confirmar tu correo, confirmar el correo, confirmar su email, confirmar tu email, confirmar el email, confirmar su e mail, confirmar tu e mail, confirmar direccion de correo electronico, confirmar direccion de correo, confirmar su direccion de correo electronico, confirmar tu direccion de correo electronico, confirmar la direccion de correo electronico, confirmar direccion de email, confirma correo, confirma correo electronico, confirma email, confirma e mail, confirma mail, confirma su correo electronico, confirma tu correo electronico, confirma el correo electronico, confirma su correo, confirma tu correo, confirma el correo, confirma su email, confirma tu email, confirma el email, confirma su e mail, confirma tu e mail, confirma direccion de correo electronico, confirma direccion de correo, confirma su direccion de correo electronico, confirma tu direccion de correo electronico, confirma la direccion de correo electronico, confirma direccion de email, confirme correo, confirme correo electronico, confirme email, confirme e mail, confirme mail, confirme su correo electronico, confirme tu correo electronico, confirme el correo electronico, confirme su correo, confirme tu correo, confirme el correo, confirme su email, confirme tu email, confirme el email, confirme su e mail, confirme tu e mail, confirme direccion de correo electronico, confirme direccion de correo, confirme su direccion de correo electronico, confirme tu direccion de correo electronico, confirme la direccion de correo electronico, confirme direccion de email, repetir correo, repetir correo electronico, repetir email, repetir e mail, repetir mail, repetir su correo electronico, repetir tu correo electronico, repetir el correo electronico, repetir su correo, repetir tu correo, repetir el correo, repetir su email, repetir tu email, repetir el email, repetir su e mail, repetir tu e mail, repetir direccion de correo electronico, repetir direccion de correo, repetir su direccion de correo electronico, repetir tu direccion de correo electronico, repetir la direccion de correo electronico, repetir direccion de email, repite correo, repite correo electronico, repite email, repite e mail, repite mail, repite su correo electronico, repite tu correo electronico, repite el correo electronico, repite su correo, repite tu correo, repite el correo, repite su email, repite tu email, repite el email, repite su e mail, repite tu e mail, repite direccion de correo electronico, repite direccion de correo, repite su direccion de correo electronico, repite tu direccion de correo electronico, repite la direccion de correo electronico, repite direccion de email, repita correo, repita correo electronico, repita email, repita e mail, repita mail, repita su correo electronico, repita tu correo electronico, repita el correo electronico, repita su correo, repita tu correo, repita el correo, repita su email, repita tu email, repita el email, repita su e mail, repita tu e mail, repita direccion de correo electronico, repita direccion de correo, repita su direccion de correo electronico, repita tu direccion de correo electronico, repita la direccion de correo electronico, repita direccion de email, verificar correo, verificar correo electronico, verificar email, verificar e mail, verificar mail, verificar su correo electronico, verificar tu correo electronico, verificar el correo electronico, verificar su correo, verificar tu correo, verificar el correo, verificar su email, verificar tu email, verificar el email, verificar su e mail, verificar tu e mail, verificar direccion de correo electronico, verificar direccion de correo, verificar su direccion de correo electronico, verificar tu direccion de correo electronico, verificar la direccion de correo electronico, verificar direccion de email, verifica correo, verifica correo electronico, verifica email, verifica e mail, verifica mail, verifica su correo electronico, verifica tu correo electronico, verifica el correo electronico, verifica su correo, verifica tu correo, verifica el correo, verifica su email, verifica tu email, verifica el email, verifica su e mail, verifica tu e mail, verifica direccion de correo electronico, verifica direccion de correo, verifica su direccion de correo electronico, verifica tu direccion de correo electronico, verifica la direccion de correo electronico, verifica direccion de email, verifique correo, verifique correo electronico, verifique email, verifique e mail, verifique mail, verifique su correo electronico, verifique tu correo electronico, verifique el correo electronico, verifique su correo, verifique tu correo, verifique el correo, verifique su email, verifique tu email, verifique el email, verifique su e mail, verifique tu e mail, verifique direccion de correo electronico, verifique direccion de correo, verifique su direccion de correo electronico, verifique tu direccion de correo electronico, verifique la direccion de correo electronico, verifique direccion de email, reingrese correo, reingrese correo electronico, reingrese email, reingrese e mail, reingrese mail, reingrese su correo electronico, reingrese tu correo electronico, reingrese el correo electronico, reingrese su correo, reingrese tu correo, reingrese el correo, reingrese su email, reingrese tu email, reingrese el email, reingrese su e mail, reingrese tu e mail, reingrese direccion de correo electronico, reingrese direccion de correo, reingrese su direccion de correo electronico, reingrese tu direccion de correo electronico, reingrese la direccion de correo electronico, reingrese direccion de email, reingresar correo, reingresar correo electronico, reingresar email, reingresar e mail, reingresar mail, reingresar su correo electronico, reingresar tu correo electronico, reingresar el correo electronico, reingresar su correo, reingresar tu correo, reingresar el correo, reingresar su email, reingresar tu email, reingresar el email, reingresar su e mail, reingresar tu e mail, reingresar direccion de correo electronico, reingresar direccion de correo, reingresar su direccion de correo electronico, reingresar tu direccion de correo electronico, reingresar la direccion de correo electronico, reingresar direccion de email, reescriba correo, reescriba correo electronico, reescriba email, reescriba e mail, reescriba mail, reescriba su correo electronico, reescriba tu correo electronico, reescriba el correo electronico, reescriba su correo, reescriba tu correo, reescriba el correo, reescriba su email, reescriba tu email, reescriba el email, reescriba su e mail, reescriba tu e mail, reescriba direccion de correo electronico, reescriba direccion de correo, reescriba su direccion de correo electronico, reescriba tu direccion de correo electronico, reescriba la direccion de correo electronico, reescriba direccion de email, vuelva a escribir correo, vuelva a escribir correo electronico, vuelva a escribir email, vuelva a escribir e mail, vuelva a escribir mail, vuelva a escribir su correo electronico, vuelva a escribir tu correo electronico, vuelva a escribir el correo electronico, vuelva a escribir su correo, vuelva a escribir tu correo, vuelva a escribir el correo, vuelva a escribir su email, vuelva a escribir tu email, vuelva a escribir el email, vuelva a escribir su e mail, vuelva a escribir tu e mail, vuelva a escribir direccion de correo electronico, vuelva a escribir direccion de correo, vuelva a escribir su direccion de correo electronico, vuelva a escribir tu direccion de correo electronico, vuelva a escribir la direccion de correo electronico, vuelva a escribir direccion de email, vuelva a introducir correo, vuelva a introducir correo electronico, vuelva a introducir email, vuelva a introducir e mail, vuelva a introducir mail, vuelva a introducir su correo electronico, vuelva a introducir tu correo electronico, vuelva a introducir el correo electronico, vuelva a introducir su correo, vuelva a introducir tu correo, vuelva a introducir el correo, vuelva a introducir su email, vuelva a introducir tu email, vuelva a introducir el email, vuelva a introducir su e mail, vuelva a introducir tu e mail, vuelva a introducir direccion de correo electronico, vuelva a introducir direccion de correo, vuelva a introducir su direccion de correo electronico, vuelva a introducir tu direccion de correo electronico, vuelva a introducir la direccion de correo electronico, vuelva a introducir direccion de email, vuelve a escribir correo, vuelve a escribir correo electronico, vuelve a escribir email, vuelve a escribir e mail, vuelve a escribir mail, vuelve a escribir su correo electronico, vuelve a escribir tu correo electronico, vuelve a escribir el correo electronico, vuelve a escribir su correo, vuelve a escribir tu correo, vuelve a escribir el correo, vuelve a escribir su email, vuelve a escribir tu email, vuelve a escribir el email, vuelve a escribir su e mail, vuelve a escribir tu e mail, vuelve a escribir direccion de correo electronico, vuelve a escribir direccion de correo, vuelve a escribir su direccion de correo electronico, vuelve a escribir tu direccion de correo electronico, vuelve a escribir la direccion de correo electronico, vuelve a escribir direccion de email, vuelve a introducir correo, vuelve a introducir correo electronico, vuelve a introducir email, vuelve a introducir e mail, vuelve a introducir mail, vuelve a introducir su correo electronico, vuelve a introducir tu correo electronico, vuelve a introducir el correo electronico, vuelve a introducir su correo, vuelve a introducir tu correo, vuelve a introducir el correo, vuelve a introducir su email, vuelve a introducir tu email, vuelve a introducir el email, vuelve a introducir su e mail, vuelve a introducir tu e mail, vuelve a introducir direccion de correo electronico, vuelve a introducir direccion de correo, vuelve a introducir su direccion de correo electronico, vuelve a introducir tu direccion de correo electronico, vuelve a introducir la direccion de correo electronico, vuelve a introducir direccion de email, confirmacion de correo, confirmacion de correo electronico, confirmacion de email, confirmacion de e mail, confirmacion del correo, confirmacion del correo electronico, confirmacion del email, confirmacion del e mail, confirmacion de su correo, confirmacion de su correo electronico, confirmacion de su email, confirmacion de su e mail, confirmacion de tu correo, confirmacion de tu correo electronico, confirmacion de tu email, confirmacion de tu e mail, correo electronico de nuevo, correo electronico otra vez, correo electronico confirmacion, email de nuevo, email otra vez, email confirmacion, correo de nuevo, correo otra vez, correo confirmacion, email 2, correo 2',
  },
  {
    kind: 'tel',
    where: 'label',
    lang: 'es',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Teléfono*',
    phrases:
      'telefono, numero de telefono, no de telefono, movil, telefono movil, celular, telefono celular, numero de movil, numero de celular, numero de contacto, numero de telefono movil, numero de telefono celular, numero de telefono de contacto, su telefono, su numero de telefono, su movil, su celular, su telefono movil, tu telefono, tu numero de telefono, tu movil, tu celular, tu telefono movil, telefono de contacto, telefono fijo, telefono de casa, telefono particular, tel, tfno, tlf, telf, tfn, tlfno, num de telefono, numero telefonico, telefono principal, telefonos, whatsapp, numero de whatsapp, n de telefono, telefono o movil, telefono celular o fijo, cel, tlfn, tlfn fijo, tlfn movil',
  },
  {
    kind: 'organization',
    where: 'label',
    lang: 'es',
    weight: 0.9,
    why: 'a company or an organization; nothing of ours fits',
    example: 'Empresa / Organización',
    phrases:
      'empresa, su empresa, su organizacion, tu empresa, tu organizacion, organizacion, compania, nombre de la empresa, nombre de la organizacion, nombre de la compania, nombre de la entidad, nombre de la institucion, nombre de empresa, nombre de organizacion, nombre de tu empresa, nombre de su empresa, nombre empresa, institucion, entidad, razon social, asociacion, nombre comercial, empresa u organizacion, empresa organizacion, sociedad',
  },
  {
    kind: 'address-line1',
    where: 'label',
    lang: 'es',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Calle y número*',
    phrases:
      'calle, calle y numero, calle numero, calle y no, su direccion, su domicilio, tu direccion, tu domicilio, domicilio, direccion postal, direccion linea 1, linea 1, direccion 1, linea de direccion 1, linea 1 de direccion, linea 1 de la direccion, nombre de la calle, nombre de calle, direccion de calle, via, nombre de la via, direccion particular, direccion de residencia, direccion calle, domicilio particular, direccion completa, direccion de domicilio, avenida, calle avenida, direccion de la calle, direccion fisica',
  },
  {
    kind: 'address-line1',
    where: 'label',
    lang: 'es',
    weight: 0.88,
    why: 'an address in one box',
    example: 'Dirección*',
    phrases: 'direccion, la direccion, mi direccion, senas',
  },
  {
    kind: 'address-line2',
    where: 'label',
    lang: 'es',
    weight: 0.93,
    why: 'second line of a street address',
    example: 'Piso, puerta',
    phrases:
      'piso, piso puerta, puerta, piso y puerta, departamento, depto, dpto, apartamento, apto, linea 2, direccion 2, direccion linea 2, linea de direccion 2, linea 2 de direccion, linea 2 de la direccion, complemento, complemento de direccion, informacion adicional de la direccion, datos adicionales de la direccion, escalera, bloque, portal, escalera piso puerta, unidad, suite, oficina, numero interior, num interior, interior, no interior, piso departamento, edificio, bloque piso, apartamento habitacion, colonia barrio',
  },
  {
    kind: 'address-level2',
    where: 'label',
    lang: 'es',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Ciudad*',
    phrases:
      'ciudad, localidad, municipio, poblacion, su ciudad, su localidad, su municipio, tu ciudad, tu localidad, tu municipio, ciudad localidad, localidad ciudad, ciudad o localidad, ciudad poblacion, pueblo, pueblo o ciudad, ciudad o pueblo, ciudad municipio, ciudad de residencia, municipio localidad, delegacion o municipio, alcaldia o municipio',
  },
  {
    kind: 'address-level1',
    where: 'label',
    lang: 'es',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Provincia*',
    phrases:
      'provincia, estado, region, estado o provincia, estado provincia, provincia estado, su provincia, su estado, tu provincia, tu estado, comunidad autonoma, entidad federativa, provincia region, region provincia, estado region, estado provincia region, provincia o estado, estado departamento, comunidad, provincia de residencia',
  },
  {
    kind: 'postal-code',
    where: 'label',
    lang: 'es',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Código postal*',
    phrases:
      'codigo postal, c p, cp, su codigo postal, tu codigo postal, codigo postal cp, cod postal, codigo zip, zip, codigo postal zip, codigo de area postal, c postal, codigopostal',
  },
  {
    kind: 'country',
    where: 'label',
    lang: 'es',
    weight: 0.93,
    why: 'usual words for it',
    example: 'País*',
    phrases:
      'pais, su pais, tu pais, pais de residencia, pais region, pais o region, selecciona tu pais, seleccione su pais, pais de origen',
  },
  {
    kind: 'topic',
    where: 'label',
    lang: 'es',
    weight: 0.9,
    why: 'what the message is about: the supporter’s choice',
    example: 'Asunto*',
    phrases:
      'asunto, su asunto, tu asunto, tema, motivo, motivo de contacto, motivo de la consulta, motivo de consulta, motivo de su consulta, motivo de tu consulta, motivo de su mensaje, motivo de tu mensaje, motivo del contacto, motivo del mensaje, razon, razon de contacto, tipo de consulta, tipo de solicitud, tipo de mensaje, tipo de asunto, asunto del mensaje, tema del mensaje, categoria, materia, tema de la consulta, tema de consulta, en que podemos ayudarte tema, tipo de reclamo, tipo de reclamacion, tipo de queja, tipo de denuncia, tipo de peticion, tipo de pqrs, tipo de pqr, tipo de incidente, tipo de tramite, motivo del reclamo, motivo de la reclamacion, motivo de la queja, motivo de la denuncia, motivo de la solicitud, motivo de la peticion, asunto del reclamo, asunto de la queja, asunto de la denuncia, asunto de la solicitud, asunto de la peticion, tema de la queja, tema de la denuncia, tipo de registro, tipo de manifestacion',
  },
  {
    kind: 'message',
    where: 'label',
    lang: 'es',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Mensaje*',
    phrases:
      'mensaje, su mensaje, su comentario, su consulta, su pregunta, su opinion, su carta, su texto, su sugerencia, tu mensaje, tu comentario, tu consulta, tu pregunta, tu opinion, tu carta, tu texto, tu sugerencia, el mensaje, el comentario, el consulta, el pregunta, el opinion, el carta, el texto, el sugerencia, mi mensaje, mi comentario, mi consulta, mi pregunta, mi opinion, mi carta, mi texto, mi sugerencia, comentario, comentarios, sus comentarios, sus preguntas, sus observaciones, sus sugerencias, tus comentarios, tus preguntas, tus observaciones, tus sugerencias, consulta, pregunta, preguntas, observaciones, sugerencia, sugerencias, texto, texto del mensaje, carta, opinion, descripcion, contenido del mensaje, cuerpo del mensaje, comentarios o preguntas, preguntas o comentarios, como podemos ayudarte, como podemos ayudarle, en que podemos ayudarte, en que podemos ayudarle, escriba su mensaje, escribe tu mensaje, solicitud, peticion, comentario o mensaje, mensaje o comentario, notas, detalle, detalles, narre los hechos, narre brevemente los hechos, relate los hechos, relato de los hechos, describa los hechos, descripcion de los hechos, hechos, describa su caso, cuentanos tu caso, queja, su queja, tu queja, reclamo, su reclamo, tu reclamo, denuncia, su denuncia, tu denuncia, reclamacion, su reclamacion, descripcion del reclamo, descripcion de la reclamacion, descripcion de la queja, descripcion de la denuncia, descripcion del caso, descripcion del problema, descripcion del incidente, descripcion de la solicitud, descripcion de la peticion, detalle del reclamo, detalle de la reclamacion, detalle de la queja, detalle de la denuncia, detalle de la solicitud, texto de la queja, texto del reclamo, contenido de la queja, describa su queja, describa su reclamo, describa su denuncia, describa su solicitud, describa su peticion, detalle del reclamo o queja, reclamo o queja, queja o reclamo',
  },
  {
    kind: 'other',
    where: 'label',
    lang: 'es',
    weight: 0.98,
    why: 'none of what the supporter keeps here',
    example: 'Nombre de usuario*',
    phrases:
      'nombre de usuario, usuario, su usuario, tu usuario, usuario o correo electronico, usuario o email, nombre de usuario o correo electronico, nombre de usuario o email, contrasena, su contrasena, tu contrasena, confirmar contrasena, repetir contrasena, repita la contrasena, nueva contrasena, clave, clave de acceso, buscar, busqueda, buscar en, palabra clave, palabras clave, fecha de nacimiento, lugar de nacimiento, ano de nacimiento, pais de nacimiento, ciudad de nacimiento, nacimiento, edad, sexo, genero, fax, numero de fax, sitio web, pagina web, web, url, blog, cargo, puesto, puesto de trabajo, profesion, ocupacion, titulo del puesto, departamento de la empresa, departamento destino, nif, dni, cif, nie, rfc, curp, cuit, cuil, rut, ruc, cedula, cedula de identidad, numero de cedula, documento de identidad, numero de documento, tipo de documento, documento, numero de identificacion, identificacion, identificacion fiscal, numero de identificacion fiscal, pasaporte, numero de pasaporte, numero de seguridad social, numero de cliente, numero de pedido, numero de factura, numero de cuenta, numero de socio, numero de expediente, numero, numero exterior, num, no, numero de la casa, numero de portal, nombre de soltera, apellido de soltera, segundo apellido, apellido materno, apellido 2, 2 apellido, nombre de la madre, nombre del padre, conyuge, apodo, alias, seudonimo, nombre para mostrar, nombre artistico, numero de tarjeta, tarjeta de credito, nombre en la tarjeta, nombre del titular de la tarjeta, titular de la tarjeta, fecha de caducidad, fecha de vencimiento, caducidad, cvv, cvc, codigo de seguridad, codigo de verificacion, codigo captcha, captcha, codigo, iban, cantidad, numero de personas, numero de unidades, monto, importe, precio, codigo promocional, codigo de descuento, cupon, codigo de cupon, nombre del nino, nombre del hijo, nombre de la mascota, nombre del amigo, nombre de tu amigo, correo de tu amigo, nombre del evento, evento, nombre del proyecto, nombre del archivo, archivo, adjuntar archivo, archivo adjunto, adjunto, nombre del producto, producto, nombre del destinatario, destinatario, nombre del centro, nombre del curso, extension, ext, prefijo telefonico, codigo de pais, codigo de area, tipo de telefono, fecha, hora, dia, mes, ano, nacionalidad, idioma, estado civil, apartado de correos, apartado postal, distrito, barrio, colonia, referencia, numero de referencia, matricula, como nos conocio, como nos has conocido, otro, otros, especifique, titulo del evento, titulo de la peticion, talla, correo no deseado, codigo pais, provincia de nacimiento, numero de registro, registro mercantil, estado del pedido, nombre de tarjeta, pais de nacionalidad, lugar de los hechos, lugar del hecho, lugar del incidente, lugar donde ocurrio, direccion del incidente, direccion de los hechos, lugar del suceso, pedido del consumidor, pedido concreto, caracteristicas, referencias, referencias del domicilio, punto de referencia, referencia del domicilio',
  },
];
